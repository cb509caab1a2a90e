package io.wiredesk.ledger.level;

import io.wiredesk.ledger.LastQuotes;
import io.wiredesk.ledger.Level;
import io.wiredesk.ledger.instrument.Instrument;
import io.wiredesk.ledger.instrument.InstrumentTable;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/// Lets a level pass that could be the instrument's price given what it was last quoted at. Where no quote is
/// kept, all pass. What somebody expects of years to come is not held against today. See decision 21.
public final class QuoteCheck implements Predicate<Level> {
    /// Major currencies have not moved by half within the time that a last quote stays one.
    private static final double CURRENCY_FACTOR = 1.5;

    /// Oil, shares and indices halve in bad years; a misread digit is a factor of ten.
    private static final double FACTOR = 3;

    /// Coins move faster.
    private static final double COIN_FACTOR = 5;

    /// Percentage points between a yield and its last quote.
    private static final double POINTS = 5;

    private final LastQuotes quotes;
    private final LocalDate day;
    private final InstrumentTable table;

    /// Creates a check for texts of one day.
    public QuoteCheck(LastQuotes quotes, LocalDate day, InstrumentTable table) {
        this.quotes = quotes;
        this.day = day;
        this.table = table;
    }

    @Override
    public boolean test(Level level) {
        boolean expected = level.context()
                .filter(c -> c.equals("forecast") || c.equals("target"))
                .isPresent();
        OptionalDouble quote = expected ? OptionalDouble.empty() : quotes.at(level.instrument(), day);
        return quote.isEmpty() || isNear(level, quote.getAsDouble());
    }

    private boolean isNear(Level level, double quote) {
        if (level.unit().equals("%")) {
            return Math.abs(level.value() - quote) <= POINTS;
        }
        double factor =
                table.bySymbol(level.instrument()).map(QuoteCheck::factor).orElse(FACTOR);
        return level.value() <= quote * factor && level.value() * factor >= quote;
    }

    private static double factor(Instrument instrument) {
        return switch (instrument.kind()) {
            case CURRENCY, PAIR -> CURRENCY_FACTOR;
            case CRYPTO -> COIN_FACTOR;
            default -> FACTOR;
        };
    }
}
