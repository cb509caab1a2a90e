package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.TimeExpression;
import io.wiredesk.ledger.time.FoundTime;
import io.wiredesk.ledger.token.Tokens;
import java.util.List;

/// The times of a text by their tokens, and which of them are deadlines. Confined to one text.
final class TextTimes {
    /// How far behind "extended" its "to" may stand.
    private static final int EXTENDED_REACH = 16;

    /// `2026-03-31`.
    private static final int DAY_LENGTH = 10;

    private final Tokens tokens;
    private final List<FoundTime> times;

    TextTimes(Tokens tokens, List<FoundTime> times) {
        this.tokens = tokens;
        this.times = times;
    }

    Tokens tokens() {
        return tokens;
    }

    /// True for a token inside a time.
    boolean covers(int token) {
        int before = firstFrom(token + 1) - 1;
        return before >= 0 && token < times.get(before).endToken();
    }

    /// The times in `[first, end)`.
    List<FoundTime> within(int first, int end) {
        int from = firstFrom(first);
        int to = from;
        while (to < times.size() && times.get(to).endToken() <= end) {
            to++;
        }
        return times.subList(from, to);
    }

    static boolean isDate(FoundTime time) {
        TimeExpression.Type type = time.expression().type();
        boolean point = type == TimeExpression.Type.DATE || type == TimeExpression.Type.TIME;
        return point && !time.expression().value().endsWith("_REF");
    }

    static boolean isLength(FoundTime time) {
        return time.expression().type() == TimeExpression.Type.DURATION;
    }

    /// The year of a TIMEX3 date; 0 when it names none.
    static int year(String value) {
        boolean isYear = value.length() >= 4 && value.substring(0, 4).chars().allMatch(Character::isDigit);
        return isYear ? Integer.parseInt(value.substring(0, 4)) : 0;
    }

    /// True for a time behind "by", "until" and their like.
    boolean isDeadline(FoundTime time) {
        return switch (tokens.word(time.firstToken() - 1)) {
            case "by", "until", "before", "till", "through" -> true;
            case "to" -> isExtended(time.firstToken() - 1) || isRange(time.firstToken() - 1);
            case "least" -> tokens.word(time.firstToken() - 3).equals("until");
            case "of", "than" ->
                switch (tokens.word(time.firstToken() - 2)) {
                    case "end", "later", "deadline" -> true;
                    default -> false;
                };
            default -> isSetAsDeadline(time);
        };
    }

    /// "extended the deadline for its offer to 5 February".
    private boolean isExtended(int to) {
        for (int i = to - 1; i > to - EXTENDED_REACH; i--) {
            if (tokens.word(i).startsWith("extend")) {
                return true;
            }
        }
        return false;
    }

    /// "from 1 April 2028 to 31 March 2038".
    private boolean isRange(int to) {
        int before = firstFrom(to) - 1;
        return before >= 0
                && times.get(before).endToken() == to
                && tokens.word(times.get(before).firstToken() - 1).equals("from");
    }

    /// "set 10 April as the deadline".
    private boolean isSetAsDeadline(FoundTime time) {
        int as = time.endToken();
        return tokens.word(as).equals("as")
                && (tokens.word(as + 1).equals("deadline")
                        || tokens.word(as + 2).equals("deadline"));
    }

    /// Number of the first time that begins at a token or later.
    private int firstFrom(int token) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).firstToken() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// A date without its time of day.
    static String day(String value) {
        return value.length() > DAY_LENGTH ? value.substring(0, DAY_LENGTH) : value;
    }
}
