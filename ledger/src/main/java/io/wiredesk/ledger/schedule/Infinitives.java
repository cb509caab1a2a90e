package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.ScheduledEvent.Certainty;
import io.wiredesk.ledger.schedule.EventWords.Kind;
import io.wiredesk.ledger.token.Tokens;
import java.util.Optional;

/// Tells which bare infinitives look ahead. Immutable; safe to share.
final class Infinitives {
    /// How far before "to" the verb may stand that expects it.
    private static final int REACH = 8;

    private final EventWords words;

    Infinitives(EventWords words) {
        this.words = words;
    }

    /// How sure "to" makes what follows: in a title ("Bank to raise capital"), behind what is expected ("expect the
    /// sale to close"), before a participle behind a noun ("guidelines, to be published in May"); empty elsewhere.
    Optional<Certainty> at(Tokens tokens, int to, boolean isTitle) {
        boolean known = words.isVerb(tokens.word(to + 1));
        if (isTitle && tokens.isWord(to - 1) && known) {
            return Optional.of(Certainty.SCHEDULED);
        }
        boolean isPassive = tokens.word(to + 1).equals("be") && words.isVerb(words.base(tokens.word(to + 2)));
        if ((known || isPassive) && isExpected(tokens, to)) {
            return Optional.of(Certainty.EXPECTED);
        }
        boolean announces = (isPassive && isBehindNoun(tokens, to)) || (known && isBehindWith(tokens, to));
        return announces ? Optional.of(Certainty.SCHEDULED) : Optional.empty();
    }

    /// ", with any changes to take effect in June".
    private static boolean isBehindWith(Tokens tokens, int to) {
        for (int i = to - 2; i > to - REACH && tokens.isWord(i); i--) {
            if (tokens.word(i).equals("with")) {
                return tokens.word(i - 1).equals(",");
            }
        }
        return false;
    }

    private static boolean isExpected(Tokens tokens, int to) {
        for (int i = to - 1; i > to - REACH && tokens.isWord(i); i--) {
            switch (tokens.word(i)) {
                case "expect", "expects", "expecting" -> {
                    return i < to - 1;
                }
                default -> {}
            }
        }
        return false;
    }

    /// Not "has to be paid", "wants to be heard", "likely to be sold".
    private boolean isBehindNoun(Tokens tokens, int to) {
        String before = tokens.word(to - 1);
        if (before.equals(",")) {
            return tokens.isWord(to - 2);
        }
        boolean binds = before.endsWith("ed")
                || before.endsWith("ing")
                || words.has(Kind.PLAN, before)
                || words.has(Kind.DUE, before)
                || words.certainty(before).isPresent();
        return tokens.isWord(to - 1) && !binds && !takesInfinitive(before);
    }

    private static boolean takesInfinitive(String word) {
        return switch (word) {
            case "is",
                    "are",
                    "was",
                    "were",
                    "be",
                    "been",
                    "being",
                    "has",
                    "have",
                    "had",
                    "having",
                    "need",
                    "needs",
                    "seem",
                    "seems",
                    "appear",
                    "appears",
                    "claim",
                    "claims",
                    "ought",
                    "used",
                    "continue",
                    "continues",
                    "tend",
                    "tends",
                    "prove",
                    "proves",
                    "unlikely",
                    "ready",
                    "able",
                    "unable",
                    "eager",
                    "right",
                    "not",
                    "how",
                    "what",
                    "when",
                    "where",
                    "whether",
                    "as",
                    "and",
                    "or",
                    "but",
                    "only",
                    "it",
                    "them",
                    "him",
                    "her",
                    "us",
                    "me",
                    "you" -> true;
            default -> false;
        };
    }

    /// "announced plans to travel": the subject stands before "announced".
    boolean isAnnounced(Tokens tokens, int plan) {
        String before = tokens.word(plan - 1);
        boolean isNoun = tokens.word(plan).equals("plans");
        return isNoun
                && (before.endsWith("ed") || before.equals("has") || before.equals("have") || before.equals("made"));
    }
}
