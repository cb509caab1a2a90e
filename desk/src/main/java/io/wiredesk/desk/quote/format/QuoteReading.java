package io.wiredesk.desk.quote.format;

import io.wiredesk.desk.store.Quote;
import java.util.List;
import java.util.Optional;

/// What reading an answer came to.
public sealed interface QuoteReading {
    /// Quotes came.
    ///
    /// @param quotes at least one, in the answer's order, each time of a symbol once
    /// @param skipped rows that made no sense
    /// @param note what was left to wish, on one line for people; empty when nothing was
    /// @param isWhole false when the answer was cut off: it is to be asked for whole
    record Quotes(List<Quote> quotes, int skipped, Optional<String> note, boolean isWhole) implements QuoteReading {
        /// Copies the list.
        public Quotes {
            quotes = List.copyOf(quotes);
        }
    }

    /// It is not what it was said to be, or no quote is in it.
    ///
    /// @param message one line for people
    record Wrong(String message) implements QuoteReading {}
}
