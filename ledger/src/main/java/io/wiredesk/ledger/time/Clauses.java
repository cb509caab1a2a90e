package io.wiredesk.ledger.time;

import io.wiredesk.ledger.sentence.Sentences;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.WordList;
import java.util.Set;

/// Where sentences and clauses begin and end, as far as a time's verb needs to know. Immutable; safe to share.
final class Clauses {
    /// How many tokens to look at on each side: a clause is rarely longer.
    static final int REACH = 14;

    /// How many tokens a speaker and what he does take: "the firm's chairman said".
    private static final int NAME_REACH = 6;

    private final Set<String> abbreviations =
            WordList.beside(Sentences.class, "abbreviations.txt").asSet();
    private final Set<String> finalAbbreviations =
            WordList.beside(Sentences.class, "abbreviations-final.txt").asSet();
    private final TenseWords words;

    Clauses(TenseWords words) {
        this.words = words;
    }

    /// The first token of a sentence, or of what is near in a long one.
    int start(Tokens tokens, int token) {
        int start = token;
        while (start > 0 && start > token - 2 * REACH && !isBorder(tokens, start - 1)) {
            start--;
        }
        return start;
    }

    /// "but in March a judge ruled": the verb of a clause that begins with the time stands behind it.
    boolean opens(Tokens tokens, int first) {
        int at = switch (tokens.word(first - 1)) {
            case "in", "on", "at", "by", "during" -> first - 2;
            default -> first - 1;
        };
        return switch (tokens.word(at)) {
            case "but", "and", "" -> true;
            default -> isBorder(tokens, at);
        };
    }

    /// "Orlo, who won on Tuesday, would": what stands behind the second comma goes on from before the first.
    boolean isRelative(Tokens tokens, int first) {
        for (int i = first - 1; i > Math.max(0, first - REACH) && !isBorder(tokens, i); i--) {
            if (tokens.word(i - 1).equals(",")) {
                return tokens.word(i).equals("who") || tokens.word(i).equals("which");
            }
        }
        return false;
    }

    /// "It will meet on Friday, officials said": who says so tells nothing of the day.
    boolean isAttributed(Tokens tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + NAME_REACH) && !isBorder(tokens, i); i++) {
            if (words.isReport(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isBorder(Tokens tokens, int token) {
        return switch (tokens.word(token)) {
            case ";", "!", "?" -> true;
            case "." -> !isAbbreviation(tokens, token - 1);
            default -> false;
        };
    }

    private boolean isAbbreviation(Tokens tokens, int token) {
        String word = tokens.word(token);
        boolean initial = word.length() == 1 && tokens.isCapitalised(token);
        return initial
                || abbreviations.contains(word)
                || (finalAbbreviations.contains(word) && !tokens.isCapitalised(token + 2));
    }
}
