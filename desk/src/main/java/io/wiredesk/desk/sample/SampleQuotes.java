package io.wiredesk.desk.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The edition's quotes as they stand in one round, each written as its real source would write it.
final class SampleQuotes {
    static final String RATES = "/quotes/eurofxref-hist-90d.xml";
    static final String CSV = "/quotes/dealers.csv";
    static final String KRAKEN = "/0/public/OHLC";
    static final String COINBASE = "/products/ETH-USD/candles";

    /// Length of Kraken's candles, and time between two lines of the CSV file.
    static final Duration HALF_HOUR = Duration.ofMinutes(30);

    static final Duration HOUR = Duration.ofHours(1);

    /// Reference rates: when they are set, and how long until they are published.
    private static final ZoneId FRANKFURT = ZoneId.of("Europe/Berlin");

    private static final LocalTime SET = LocalTime.of(14, 15);
    private static final Duration UNTIL_PUBLISHED = Duration.ofMinutes(110);

    private final SampleTimes times;
    private final List<SampleSeries> series;

    SampleQuotes(SampleTimes times, int round) {
        this.times = times;
        this.series = parse(SampleEdition.resource("quotes.txt"), times, round);
    }

    /// Every file of quotes by its path.
    Map<String, SiteFile> files() {
        return Map.of(
                RATES, file("text/xml", rates()),
                CSV, file("text/csv; charset=utf-8", csv()),
                KRAKEN, file("application/json", kraken(of("kraken").getFirst())),
                COINBASE, file("application/json", coinbase(of("coinbase").getFirst())));
    }

    private SiteFile file(String type, String text) {
        return SiteFile.of(type, text.getBytes(UTF_8), times.at("-0m"));
    }

    private List<SampleSeries> of(String form) {
        return series.stream().filter(one -> one.form().equals(form)).toList();
    }

    static List<SampleSeries> parse(String text, SampleTimes times, int round) {
        List<SampleSeries> all = new ArrayList<>();
        List<SampleSeries.Anchor> anchors = new ArrayList<>();
        String[] head = {};
        for (String line : (text + "\n= end").lines().toList()) {
            String[] words = line.strip().split(" ");
            if (words[0].equals("=")) {
                if (head.length > 4) {
                    all.add(new SampleSeries(
                            head[1], head[2], Integer.parseInt(head[3]), Double.parseDouble(head[4]), anchors));
                }
                head = words;
                anchors = new ArrayList<>();
            } else if (!line.isBlank() && !line.startsWith("#") && (words.length < 3 || round > 1)) {
                anchors.add(new SampleSeries.Anchor(times.at(words[0]), Double.parseDouble(words[1])));
            }
        }
        return all;
    }

    private String rates() {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
                <gesmes:subject>Reference rates</gesmes:subject>
                <Cube>
                """);
        List<SampleSeries> currencies = of("rates");
        SampleSeries any = currencies.getFirst();
        LocalDate first = any.start().atZone(ZoneOffset.UTC).toLocalDate().plusDays(1);
        LocalDate day = any.end().atZone(ZoneOffset.UTC).toLocalDate();
        for (; !day.isBefore(first); day = day.minusDays(1)) {
            Instant set = day.atTime(SET).atZone(FRANKFURT).toInstant();
            if (set.plus(UNTIL_PUBLISHED).isAfter(any.end())) {
                continue;
            }
            xml.append("<Cube time='" + day + "'>");
            currencies.forEach(one -> xml.append("<Cube currency='" + one.symbol() + "' rate='" + one.at(set) + "'/>"));
            xml.append("</Cube>\n");
        }
        return xml.append("</Cube>\n</gesmes:Envelope>\n").toString();
    }

    private String csv() {
        StringBuilder lines = new StringBuilder("symbol,time,value\n");
        for (SampleSeries one : of("csv")) {
            TreeSet<Instant> at = new TreeSet<>(grid(one, HALF_HOUR));
            one.anchors().forEach(anchor -> at.add(anchor.at()));
            at.forEach(time -> lines.append(one.symbol() + "," + time + "," + one.at(time) + "\n"));
        }
        return lines.toString();
    }

    /// Candles in which nothing but the close differs from the open: readers of news want no more.
    private static String kraken(SampleSeries one) {
        return grid(one, HALF_HOUR).stream()
                .map(end -> {
                    String open = one.at(end.minus(HALF_HOUR));
                    String close = one.at(end);
                    return "[" + end.minus(HALF_HOUR).getEpochSecond() + ",\"" + open + "\",\"" + max(open, close)
                            + "\",\"" + min(open, close) + "\",\"" + close + "\",\"" + open + "\",\"12.5\",80]";
                })
                .collect(Collectors.joining(
                        ",\n",
                        "{\"error\":[],\"result\":{\"XXBTZUSD\":[\n",
                        "],\n\"last\":" + one.end().getEpochSecond() + "}}\n"));
    }

    private static String coinbase(SampleSeries one) {
        return grid(one, HOUR).reversed().stream()
                .map(end -> {
                    String open = one.at(end.minus(HOUR));
                    String close = one.at(end);
                    return "[" + end.minus(HOUR).getEpochSecond() + "," + min(open, close) + "," + max(open, close)
                            + "," + open + "," + close + ",412.7]";
                })
                .collect(Collectors.joining(",\n", "[", "]\n"));
    }

    /// Times a step apart within a series, the first one step into it.
    private static List<Instant> grid(SampleSeries one, Duration step) {
        long seconds = step.toSeconds();
        List<Instant> grid = new ArrayList<>();
        long first = Math.ceilDiv(one.start().getEpochSecond(), seconds) * seconds + seconds;
        for (long time = first; time <= one.end().getEpochSecond(); time += seconds) {
            grid.add(Instant.ofEpochSecond(time));
        }
        return grid;
    }

    private static String max(String a, String b) {
        return Double.parseDouble(a) > Double.parseDouble(b) ? a : b;
    }

    private static String min(String a, String b) {
        return Double.parseDouble(a) > Double.parseDouble(b) ? b : a;
    }
}
