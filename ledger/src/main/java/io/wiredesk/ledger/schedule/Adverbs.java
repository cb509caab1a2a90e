package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.ScheduledEvent.Certainty;
import io.wiredesk.ledger.token.Tokens;
import java.util.Optional;

/// Passes over what may stand inside a verb group. Immutable; safe to share.
final class Adverbs {
    /// How many adverbs may stand inside a group.
    private static final int MOST = 4;

    private final EventWords words;

    Adverbs(EventWords words) {
        this.words = words;
    }

    /// Adverbs, quotation marks and words of doubt passed over.
    ///
    /// @param to the first token behind them
    /// @param isDenied true when "not" or "usually" was among them
    /// @param certainty what they say of sureness
    record Skipped(int to, boolean isDenied, Optional<Certainty> certainty) {}

    Skipped skip(Tokens tokens, int from, int end) {
        boolean denied = false;
        Optional<Certainty> certainty = Optional.empty();
        int at = from;
        while (at < end && at - from < MOST) {
            String word = tokens.word(at);
            boolean not = word.equals("not") || word.equals("never") || word.equals("n't") || isHabit(word);
            Optional<Certainty> doubt =
                    words.certainty(word).filter(c -> c == Certainty.LIKELY || c == Certainty.POSSIBLE);
            boolean possible = doubt.isPresent()
                    && (!word.equals("likely") || !tokens.word(at + 1).equals("to"));
            boolean mark = word.equals("\"") || word.equals("\u201c") || word.equals("\u201d");
            boolean adverb = (word.endsWith("ly") && word.length() > 4 && !word.equals("likely")) || isAdverb(word);
            if (!not && !possible && !mark && !adverb) {
                break;
            }
            denied |= not;
            certainty = possible ? doubt : certainty;
            at++;
        }
        return new Skipped(at, denied, certainty);
    }

    /// What is done as a rule is no event.
    private static boolean isHabit(String word) {
        return switch (word) {
            case "usually", "normally", "generally", "typically", "often", "routinely", "always" -> true;
            default -> false;
        };
    }

    private static boolean isAdverb(String word) {
        return switch (word) {
            case "also",
                    "now",
                    "still",
                    "then",
                    "again",
                    "even",
                    "only",
                    "soon",
                    "first",
                    "once",
                    "instead",
                    "both",
                    "next",
                    "just" -> true;
            default -> false;
        };
    }
}
