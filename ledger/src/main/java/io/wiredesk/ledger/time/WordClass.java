package io.wiredesk.ledger.time;

/// What a word can be inside a time expression. `words.txt` lists the words of the lexical classes; the
/// classes of figures are worked out from the digits.
enum WordClass {
    /// A weekday; value 1 (Monday) to 7.
    WEEKDAY,
    /// A weekday's plural.
    WEEKDAYS,
    /// A month; value 01 to 12.
    MONTH,
    /// A month's short form.
    MONTHABBR,
    /// A season; value SP, SU, FA, WI.
    SEASON,
    /// A unit of time in the singular; value its ISO 8601 designator.
    UNIT,
    /// The plural of a unit.
    UNITS,
    /// A unit longer than a day, in the singular.
    LONGUNIT,
    /// The plural of a unit longer than a day.
    LONGUNITS,
    /// Day, week, month, year.
    DAYORMORE,
    /// A cardinal number.
    NUM,
    /// An ordinal number.
    ORD,
    /// A day of the month in figures.
    DAY,
    /// A month in figures, 1 to 12.
    MONTHNUM,
    /// A year of four digits, or in words.
    YEAR,
    /// A year of two digits behind an apostrophe.
    SHORTYEAR,
    /// Ten years: `1980s`.
    DECADE,
    /// Hours and minutes: `7:15`.
    CLOCK,
    /// Hours and minutes without a colon: `1215`.
    CLOCK4,
    /// An hour with its half of the day: `5pm`.
    CLOCKM,
    /// An hour, 0 to 24.
    HOUR,
    /// a.m. or p.m.; value A or P.
    MERIDIEM,
    /// A time zone; value its Java zone id.
    ZONE,
    /// An unsure number: few, several.
    FUZZ,
    /// A part of a period: early, late, mid.
    PART,
    /// A part of a period as a noun: beginning, end.
    PARTNOUN,
    /// A part of the day; value MO, AF, EV, NI.
    DAYPART,
    /// Noon or midnight; value the hour.
    MIDHOUR,
    /// Words for the period before.
    LAST,
    /// Words for the period after.
    NEXT,
    /// Words for the present period.
    THIS,
    /// Yesterday, today, tomorrow; value the days to add.
    RELDAY,
    /// A feast; value its rule in `holidays.txt`.
    HOLIDAY,
    /// A recurring time; value a duration.
    SETWORD,
    /// A length in one word: daylong; value a duration.
    LENGTHWORD,
    /// Words that blur a number: about, nearly.
    APPROX,
    /// A quarter's short form: Q3.
    QUARTER,
    /// A half year's short form: H2.
    HALF,
    /// A city or coast whose time is meant; value its Java zone id.
    CITY,
    /// A fiscal year in one token: FY2014.
    FISCALYEAR
}
