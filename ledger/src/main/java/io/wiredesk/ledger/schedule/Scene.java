package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.TimeExpression;
import io.wiredesk.ledger.actor.Topics;
import io.wiredesk.ledger.time.FoundTime;
import io.wiredesk.ledger.token.Tokens;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// One sentence with what is known of it. Every look-up costs at most the logarithm of its length.
///
/// @param tokens the whole text
/// @param first its first token
/// @param end token behind it
/// @param points the text's tokens that are part of a date or a time of day
/// @param verbs the sentence's tokens, counted from `first`, that are part of a group
/// @param groups its verb groups that look ahead, in order
/// @param topics whom the text speaks of
record Scene(Tokens tokens, int first, int end, BitSet points, BitSet verbs, List<Group> groups, Topics topics) {
    static Scene of(Tokens tokens, int first, int end, BitSet points, List<Group> groups, Topics topics) {
        BitSet verbs = new BitSet();
        groups.forEach(g -> verbs.set(g.first() - first, Math.max(g.end(), g.first() + 1) - first));
        return new Scene(tokens, first, end, points, verbs, groups, topics);
    }

    /// True for a day, a period or a time of day: not for a length of time or what comes again.
    static boolean isPoint(FoundTime time) {
        TimeExpression.Type type = time.expression().type();
        return type == TimeExpression.Type.DATE || type == TimeExpression.Type.TIME;
    }

    String word(int token) {
        return tokens.word(token);
    }

    boolean isTime(int token) {
        return points.get(Math.max(0, token));
    }

    boolean isVerb(int token) {
        return token >= first && verbs.get(token - first);
    }

    /// The last group that begins before a token.
    Optional<Group> groupBefore(int token) {
        int number = numberFrom(token) - 1;
        return number < 0 ? Optional.empty() : Optional.of(groups.get(number));
    }

    /// The first group that begins at a token or behind it.
    Optional<Group> groupFrom(int token) {
        int number = numberFrom(token);
        return number == groups.size() ? Optional.empty() : Optional.of(groups.get(number));
    }

    private int numberFrom(int token) {
        int low = 0;
        int high = groups.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (groups.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean isMark(int token) {
        return switch (word(token)) {
            case ",",
                    ";",
                    ":",
                    "\u2014",
                    "\u2013",
                    "\"",
                    "\u201c",
                    "\u201d",
                    "(",
                    ")",
                    "|",
                    "?",
                    "!",
                    "\u00bb",
                    "\u2022" -> true;
            case "." -> token >= end - 1; // inside a sentence it ends an abbreviation
            default -> false;
        };
    }
}
