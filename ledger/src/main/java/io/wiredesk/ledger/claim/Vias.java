package io.wiredesk.ledger.claim;

import io.wiredesk.ledger.sentence.Token;
import io.wiredesk.ledger.speaker.Carriers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads from a cue's sentence who carried the words: `told CNBC`, `in an interview with the Mire Herald`, `on X`.
final class Vias {
    /// Farthest that a carrier stands from its cue, in tokens.
    private static final int REACH = 18;

    private static final Set<String> BRIDGES = Set.of("with", "to", "on", "via", "by", "in", "through", "per", "for");
    private static final Set<String> PAPERS = Set.of("filing", "podcast", "op-ed", "memo");

    private final Carriers carriers;

    Vias(Carriers carriers) {
        this.carriers = carriers;
    }

    /// The carriers of one draft, nearest first.
    List<String> of(Draft draft) {
        List<String> found = new ArrayList<>();
        List<Token> tokens = draft.sentence;
        int cue = indexAt(tokens, draft.behindVerb);
        int last = Math.min(tokens.size(), cue + REACH);
        for (int at = Math.max(0, cue - REACH); at < last; at++) {
            Token token = tokens.get(at);
            if (isReported(draft, token)) {
                continue;
            }
            boolean opened = at == cue || (at > 0 && opensCarrier(tokens, at));
            if (opened && token.capitalised()) {
                int end = runEnd(tokens, at);
                String name = name(tokens, at, end);
                if (carriers.isOutlet(name) || (at == cue && isAcronym(name))) {
                    found.add(name);
                }
            } else if (PAPERS.contains(token.lower()) && at > cue) {
                found.add(token.lower());
            }
        }
        return found.stream().distinct().toList();
    }

    private static boolean isReported(Draft draft, Token token) {
        return draft.content.stream().anyMatch(span -> span.contains(token.span()))
                || draft.source.stream().anyMatch(span -> span.contains(token.span()));
    }

    private static boolean opensCarrier(List<Token> tokens, int at) {
        String before = tokens.get(at - 1).lower();
        return BRIDGES.contains(before)
                || ((before.equals("the") || before.equals("'s"))
                        && at > 1
                        && (BRIDGES.contains(tokens.get(at - 2).lower())
                                || tokens.get(at - 2).lower().startsWith("t")));
    }

    private static int runEnd(List<Token> tokens, int from) {
        int end = from + 1;
        while (end < tokens.size() && tokens.get(end).capitalised()) {
            end++;
        }
        return end;
    }

    private static String name(List<Token> tokens, int from, int to) {
        List<String> words = tokens.subList(from, to).stream().map(Token::text).toList();
        String name = String.join(" ", words);
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    private static boolean isAcronym(String name) {
        return name.length() >= 3 && name.length() <= 6 && name.chars().allMatch(Character::isUpperCase);
    }

    private static int indexAt(List<Token> tokens, int position) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < position) {
            at++;
        }
        return at;
    }
}
