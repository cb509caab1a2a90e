package io.wiredesk.desk.quote.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A form that quotes come in. Rows that make no sense are skipped and counted; an answer that is something else
/// altogether is said to be so. Immutable.
public interface QuoteFormat {
    /// Reads an answer. Time and memory are linear in its bytes; never throws for what stands in it.
    QuoteReading read(QuoteAnswer answer);

    /// The formats by the word that names them on the command line and in the store.
    enum Kind {
        /// Reference rates of the European Central Bank, `eurofxref-daily.xml` and its histories.
        ECB("ECB"),
        /// Lines of `symbol,time,value`.
        CSV("CSV"),
        /// `/0/public/OHLC` or `/0/public/Ticker` of Kraken.
        KRAKEN("Kraken"),
        /// `/products/BTC-USD/candles` or `/ticker` of Coinbase Exchange.
        COINBASE("Coinbase");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /// The kind of that name.
        public static Optional<Kind> named(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }

        /// Its name in commands and in the store: `ecb`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Its name for people: `ECB`.
        public String title() {
            return title;
        }

        /// Its adapter.
        public QuoteFormat format() {
            return switch (this) {
                case ECB -> new EcbRates();
                case CSV -> new CsvQuotes();
                case KRAKEN -> new KrakenQuotes();
                case COINBASE -> new CoinbaseQuotes();
            };
        }

        /// The names of all, for messages.
        public static List<String> words() {
            return Arrays.stream(values()).map(Kind::word).toList();
        }
    }
}
