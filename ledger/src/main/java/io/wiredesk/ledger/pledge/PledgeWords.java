package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.WordList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The words of `pledge-words.txt`. Immutable after they were read; safe to share.
final class PledgeWords {
    /// The lists; the file's head tells what each holds.
    enum Kind {
        PROMISE,
        DEMAND,
        THAT,
        SEAL,
        SUSPEND,
        NOUN,
        TRUCE,
        SIDES,
        UNREAL,
        DENIED,
        STATE,
        CONDITION,
        BROKEN,
        KEPT,
        LAPSED,
        SAID,
        LEAD,
        TITLE,
        GOVERNS,
        PEOPLE,
        HELD,
        PRIVATE,
        CAPTION,
        WHEN,
        PAST,
        ASSURE,
        VAGUE,
        MET,
        ANNOUNCE,
        AIM,
        TOLD,
        WATCHDOG,
        KEEPS,
        BREAKS,
        RUNS,
        BEARER,
        TERMS,
        CLAUSE,
        OPENING,
        AMOUNT,
        GIVES,
        PAPER,
        BOND,
        CONTRACT,
        FIRM,
        AUTHORITY,
        ORDER,
        BARRED
    }

    private final Map<Kind, Map<String, List<String[]>>> lists = new EnumMap<>(Kind.class);
    private final Map<String, String> bases = new HashMap<>();

    PledgeWords() {
        for (WordList.Named line :
                WordList.beside(PledgeWords.class, "pledge-words.txt").lists()) {
            Kind kind = Kind.valueOf(line.list());
            line.words().forEach(word -> add(kind, word));
        }
    }

    private void add(Kind kind, String entry) {
        int equals = entry.indexOf('=');
        if (equals >= 0) {
            bases.put(entry.substring(0, equals), entry.substring(equals + 1));
        }
        String[] phrase = (equals < 0 ? entry : entry.substring(0, equals)).split("_", -1);
        lists.computeIfAbsent(kind, k -> new HashMap<>())
                .computeIfAbsent(phrase[0], w -> new ArrayList<>())
                .add(phrase);
    }

    /// The base form of a verb that the list gives one.
    Optional<String> base(String word) {
        return Optional.ofNullable(bases.get(word));
    }

    /// True when a word or phrase of the list begins at the token.
    boolean has(Kind kind, Tokens tokens, int token) {
        if (kind == Kind.UNREAL && tokens.word(token).equals("may") && tokens.isCapitalised(token)) {
            return false; // the month
        }
        for (String[] phrase : lists.getOrDefault(kind, Map.of()).getOrDefault(tokens.word(token), List.of())) {
            if (matches(phrase, tokens, token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(String[] phrase, Tokens tokens, int token) {
        for (int i = 1; i < phrase.length; i++) {
            if (!tokens.word(token + i).equals(phrase[i])) {
                return false;
            }
        }
        return true;
    }

    /// A verb whose object is an agreement: a month behind it is the agreement's.
    boolean isSealed(Tokens tokens, PledgeVerb verb) {
        if (verb.kind() == PledgeVerb.Kind.DEAL) {
            return false;
        }
        return has(Kind.ANNOUNCE, tokens, verb.token())
                || (has(Kind.SEAL, tokens, verb.token()) && !has(Kind.PROMISE, tokens, verb.token()));
    }

    /// True when a word of the list stands in `[first, end)`.
    boolean hasAny(Kind kind, Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            if (has(kind, tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
