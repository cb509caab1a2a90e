package io.wiredesk.ledger.time;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The operations that `rules.txt` may name: each works out the TIMEX3 value of a matched rule. The value is
/// empty when it cannot be known (no creation time) or the words denote no possible time.
final class TimeValues {
    private static final Map<String, Function<Moment, Optional<String>>> OPERATIONS = Map.ofEntries(
            Map.entry("none", moment -> Optional.empty()),
            Map.entry("day", DayValues::day),
            Map.entry("figureDay", DayValues::day),
            Map.entry("shortFigureDay", DayValues::shortFigureDay),
            Map.entry("dayOfYear", DayValues::dayOfYear),
            Map.entry("relativeDay", DayValues::relativeDay),
            Map.entry("weekday", DayValues::weekday),
            Map.entry("holiday", DayValues::holiday),
            Map.entry("dayBeforeWeekday", DayValues::dayBeforeWeekday),
            Map.entry("dayBeforeOrAfter", DayValues::dayBeforeOrAfter),
            Map.entry("thatPeriod", TalkValues::thatPeriod),
            Map.entry("month", MonthValues::month),
            Map.entry("thatMonth", TalkValues::thatMonth),
            Map.entry("monthOfYear", MonthValues::monthOfYear),
            Map.entry("year", PeriodValues::year),
            Map.entry("decade", PeriodValues::decade),
            Map.entry("decadeOfYear", PeriodValues::decadeOfYear),
            Map.entry("newYear", PeriodValues::newYear),
            Map.entry("century", PeriodValues::century),
            Map.entry("season", PeriodValues::season),
            Map.entry("bareSeason", PeriodValues::bareSeason),
            Map.entry("period", PeriodValues::period),
            Map.entry("thisPeriod", TalkValues::thisPeriod),
            Map.entry("fullYear", PeriodValues::fullYear),
            Map.entry("barePeriod", PeriodValues::barePeriod),
            Map.entry("weekend", PeriodValues::weekend),
            Map.entry("weekOf", PeriodValues::weekOf),
            Map.entry("yearEnd", PeriodValues::yearEnd),
            Map.entry("lastYearEnd", PeriodValues::lastYearEnd),
            Map.entry("quarter", PeriodValues::quarter),
            Map.entry("reportedQuarter", PeriodValues::reportedQuarter),
            Map.entry("halfName", PeriodValues::halfName),
            Map.entry("figureMonth", MonthValues::month),
            Map.entry("half", PeriodValues::half),
            Map.entry("finalQuarter", PeriodValues::finalQuarter),
            Map.entry("quarterEnded", TalkValues::quarterEnded),
            Map.entry("priorQuarter", TalkValues::priorQuarter),
            Map.entry("latestQuarter", TalkValues::latestQuarter),
            Map.entry("yearEarlierQuarter", TalkValues::yearEarlierQuarter),
            Map.entry("namedYearPeriod", TalkValues::namedYearPeriod),
            Map.entry("yearBefore", TalkValues::yearBeforeThat),
            Map.entry("lastYear", TalkValues::lastYear),
            Map.entry("ago", moment -> LengthValues.away(moment, -1)),
            Map.entry("halfAgo", LengthValues::halfAgo),
            Map.entry("ahead", moment -> LengthValues.away(moment, 1)),
            Map.entry("length", LengthValues::length),
            Map.entry("lengthSince", LengthValues::length),
            Map.entry("oneYear", moment -> Optional.of("P1Y")),
            Map.entry("lengthAndHalf", LengthValues::lengthAndHalf),
            Map.entry("halfLength", LengthValues::halfLength),
            Map.entry("unsureLength", LengthValues::unsureLength),
            Map.entry("spanWord", moment -> moment.slot(WordClass.LENGTHWORD)),
            Map.entry("every", LengthValues::every),
            Map.entry("often", LengthValues::often),
            Map.entry("everyWeekday", LengthValues::everyWeekday),
            Map.entry("setWord", moment -> moment.slot(WordClass.SETWORD)),
            Map.entry("clock", ClockValues::clock),
            Map.entry("clockRange", ClockValues::clock),
            Map.entry("thatPart", TalkValues::thatPart),
            Map.entry("dayPart", ClockValues::dayPart),
            Map.entry("weekdayPart", ClockValues::dayPart),
            Map.entry("tonight", moment -> ClockValues.night(moment, 0)),
            Map.entry("lastNight", moment -> ClockValues.night(moment, -1)),
            Map.entry("everyPart", moment -> moment.slot(WordClass.DAYPART).map(part -> "XXXX-XX-XXT" + part)),
            Map.entry("everySeason", moment -> moment.slot(WordClass.SEASON).map(season -> "XXXX-" + season)),
            Map.entry("everyMonth", LengthValues::everyMonth));

    private TimeValues() {}

    /// The operation of a name; a name in capitals is a value itself.
    ///
    /// @throws IllegalStateException when no operation has that name
    static Function<Moment, Optional<String>> operation(String name) {
        if (Character.isUpperCase(name.charAt(0))) {
            return moment -> Optional.of(name);
        }
        Function<Moment, Optional<String>> operation = OPERATIONS.get(name);
        if (operation == null) {
            throw new IllegalStateException("rules.txt names the operation '" + name + "', which TimeValues lacks");
        }
        return operation;
    }
}
