package io.wiredesk.ledger.time;

import io.wiredesk.ledger.TimeExpression;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// What a text speaks of while it is read: the quarter under report and the day named last. "A year earlier" means
/// the quarter a year before the one, "the next morning" the day after the other. Confined to one text.
final class Talk {
    /// How many tokens a quarter stays the talk: a short earnings report. Flat from 120 to 400, see decision 20.
    private static final int QUARTER_REACH = 200;

    /// How many tokens a day stays the talk: about three sentences. Flat from 80 to 140.
    private static final int DAY_REACH = 80;

    private final NamedDays named;
    private Optional<String> quarter = Optional.empty();
    private int quarterToken;
    private int longSpanToken = -1;
    private Optional<LocalDate> day = Optional.empty();
    private Optional<LocalDate> month = Optional.empty();
    private int dayToken;
    private int monthToken;
    private boolean onlyYear;
    private int year;
    private int yearToken = -1;

    /// @param named the weekdays that the text names with their date
    Talk(NamedDays named) {
        this.named = named;
    }

    /// The weekdays that the text names with their date, before or behind.
    NamedDays named() {
        return named;
    }

    /// Takes note of a time found.
    ///
    /// @param comparison true when it only names what the talk is compared with
    /// @param ahead true when its clause looks ahead
    /// @param aside true when it only looks back from what was named before: "a month earlier"
    /// @param leads true when it opens its clause: "In 2008, …"
    void add(FoundTime time, boolean comparison, boolean ahead, boolean aside, boolean leads) {
        String value = time.expression().value();
        if (value.contains("-Q")) {
            if (!comparison && !(ahead && quarter(time.firstToken()).isPresent())) {
                quarter = Optional.of(value);
            }
            quarterToken = time.firstToken();
        }
        if (time.expression().type() == TimeExpression.Type.DURATION && isReportSpan(value)) {
            longSpanToken = time.firstToken();
        }
        if (!aside && time.expression().type() != TimeExpression.Type.SET) {
            calendar(value, time.firstToken(), leads);
        }
    }

    private static boolean isReportSpan(String value) {
        return value.equals("P9M") || value.equals("P6M") || value.equals("P12M") || value.equals("P1Y");
    }

    private void calendar(String value, int token, boolean leads) {
        try {
            if (value.length() >= 10 && value.charAt(4) == '-' && value.charAt(7) == '-') {
                day = Optional.of(LocalDate.parse(value.substring(0, 10)));
                month = day;
                dayToken = token;
                monthToken = token;
                onlyYear = false;
            } else if (value.length() == 7 && value.charAt(4) == '-') {
                month = Optional.of(LocalDate.parse(value + "-01"));
                monthToken = token;
                onlyYear = false;
            } else if (value.length() == 4) {
                month = Optional.of(LocalDate.of(Integer.parseInt(value), 1, 1));
                monthToken = token;
                onlyYear = true;
                year = month.get().getYear();
                yearToken = leads ? token : -1;
            }
        } catch (DateTimeException | NumberFormatException unknown) {
            // a value with unknown parts is no anchor
        }
    }

    /// The quarter spoken of shortly before a token, unless a longer span is spoken of since.
    Optional<String> quarter(int token) {
        return quarter.filter(q -> token - quarterToken <= QUARTER_REACH && longSpanToken < quarterToken);
    }

    /// True when the talk is of half a year or longer.
    boolean isOfLongSpan(int token) {
        return longSpanToken > 0 && longSpanToken > quarterToken && token - longSpanToken <= QUARTER_REACH;
    }

    /// The year that a sentence opens with: "In 2008".
    ///
    /// @param clause its first token
    Optional<Integer> leadingYear(int clause) {
        return yearToken >= clause ? Optional.of(year) : Optional.empty();
    }

    /// The day named shortly before a token.
    Optional<LocalDate> day(int token) {
        return day.filter(d -> token - dayToken <= DAY_REACH);
    }

    /// The day, or the first day of the month or year, named last, if that was no earlier than a token.
    Optional<LocalDate> monthSince(int token) {
        return month.filter(d -> monthToken >= token);
    }

    /// The day, or the first day of the month or year, named shortly before a token.
    Optional<LocalDate> month(int token) {
        return month.filter(d -> token - monthToken <= DAY_REACH);
    }

    /// The same, but absent where only a year was named.
    Optional<LocalDate> namedMonth(int token) {
        return month(token).filter(d -> !onlyYear);
    }
}
