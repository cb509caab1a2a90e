package io.wiredesk.desk.quote.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Euro reference rates as the European Central Bank publishes them: `<Cube time="…">` with a `<Cube
/// currency="USD" rate="1.0889"/>` for each currency, one day or many. A rate is what one euro costs, so `USD`
/// is `EUR/USD`; other pairs, when wanted, are made of two rates of the same day.
final class EcbRates implements QuoteFormat {
    // Matches "GBP/USD"; "GBPUSD" is a near miss.
    private static final Pattern PAIR = Pattern.compile("[A-Z]{3}/[A-Z]{3}");

    private static final int CURRENCIES_A_DAY = 500;

    @Override
    public QuoteReading read(QuoteAnswer answer) {
        Rows rows = new Rows(answer);
        Optional<Day> day = Optional.empty();
        boolean isRates = false;
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(new String(answer.body(), UTF_8)));
            while (xml.hasNext() && !rows.isFull()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT
                        || !xml.getLocalName().equals("Cube")) {
                    continue;
                }
                isRates = true;
                Optional<String> time = attribute(xml, "time");
                if (time.isPresent()) {
                    day.ifPresent(done -> done.addTo(rows, answer.symbols()));
                    day = Day.of(time.get(), rows);
                }
                day.ifPresent(current -> current.take(attribute(xml, "currency"), attribute(xml, "rate")));
            }
        } catch (XMLStreamException | RuntimeException e) {
            // The parser of the JDK throws both for markup that is none.
            if (!isRates) {
                return new QuoteReading.Wrong(answer.url() + " is no XML of reference rates");
            }
            rows.cutOff("in the middle");
        }
        day.ifPresent(last -> last.addTo(rows, answer.symbols()));
        return isRates
                ? rows.reading()
                : new QuoteReading.Wrong(answer.url() + " has no reference rates: no <Cube> in it");
    }

    /// No DTD, hence no entities: nothing can swell or reach out.
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLReporter((message, type, related, location) -> {});
        return factory;
    }

    private static Optional<String> attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    /// The rates of one day.
    private record Day(Instant at, Map<String, String> rates) {
        static Optional<Day> of(String date, Rows rows) {
            try {
                return Optional.of(new Day(TargetDays.fixing(LocalDate.parse(date)), new TreeMap<>()));
            } catch (DateTimeException e) {
                rows.skip("'" + Rows.cut(date) + "' is no day");
                return Optional.empty();
            }
        }

        void take(Optional<String> currency, Optional<String> rate) {
            if (currency.isPresent() && rate.isPresent() && rates.size() < CURRENCIES_A_DAY) {
                rates.put(currency.get(), rate.get());
            }
        }

        void addTo(Rows rows, List<String> wanted) {
            rates.forEach((currency, rate) -> rows.add("EUR/" + currency, at, rate));
            Map<String, Double> values = new HashMap<>();
            for (String symbol : new TreeSet<>(wanted)) {
                if (PAIR.matcher(symbol).matches() && !symbol.startsWith("EUR/")) {
                    values.computeIfAbsent(symbol.substring(0, 3), this::value);
                    values.computeIfAbsent(symbol.substring(4), this::value);
                    double cross = values.get(symbol.substring(4)) / values.get(symbol.substring(0, 3));
                    if (Double.isFinite(cross)) {
                        rows.add(symbol, at, rounded(cross));
                    }
                }
            }
        }

        private double value(String currency) {
            if (currency.equals("EUR")) {
                return 1;
            }
            try {
                double value = Double.parseDouble(rates.getOrDefault(currency, ""));
                return value > 0 ? value : Double.NaN;
            } catch (NumberFormatException e) {
                return Double.NaN;
            }
        }

        /// Six digits: rates are printed with five or so, and a quotient of two knows no more.
        private static double rounded(double cross) {
            double unit = Math.pow(10, 5 - Math.floor(Math.log10(cross)));
            return Math.round(cross * unit) / unit;
        }
    }
}
