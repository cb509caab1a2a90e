package io.wiredesk.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wiredesk.reader.Page;
import io.wiredesk.reader.PageReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Measures whether the reader's cost stays linear: CPU nanoseconds for each byte on pages of the same make, 10 KB to
/// 10 MB long.
final class Linearity {
    /// The dearest byte may cost so many times the cheapest.
    static final double MOST_FACTOR = 2;

    private static final int[] SIZES = {10_000, 100_000, 1_000_000, 10_000_000};

    /// Bytes read for one measurement, and how many of those are taken: the quickest counts.
    private static final int BYTES = 40_000_000;

    private static final int TIMES = 3;

    private Linearity() {}

    /// CPU nanoseconds for each byte by size of page.
    static Map<Integer, Double> nanos() {
        PageReader reader = new PageReader();
        Map<Integer, Double> nanos = new LinkedHashMap<>();
        for (int time = 0; time <= TIMES; time++) {
            for (int size : SIZES) {
                double each = measure(reader, page(size));
                if (time > 0) {
                    nanos.merge(size, each, Math::min);
                }
            }
        }
        return nanos;
    }

    private static double measure(PageReader reader, byte[] page) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Page input = Page.html(page, "https://news.example/article");
        int readings = Math.max(1, BYTES / page.length);
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < readings; i++) {
            reader.read(input);
        }
        return (double) (threads.getCurrentThreadCpuTime() - start) / readings / page.length;
    }

    /// An article of this many bytes: sections with paragraphs, links, a list, a table, a card of another item.
    static byte[] page(int size) {
        StringBuilder html = new StringBuilder(size + 4_000)
                .append("<!DOCTYPE html><html lang=en><head><title>Velmora raises berth fees</title></head>")
                .append("<body><article><h1>Velmora raises berth fees</h1>");
        for (int i = 0; html.length() < size; i++) {
            html.append("<section class='part part-")
                    .append(i)
                    .append("'><h2>Berth ")
                    .append(i)
                    .append("</h2>");
            html.append("<p>The harbour council of Velmora met on day ").append(i);
            html.append(" and put off its vote on the <a href='/fees/")
                    .append(i)
                    .append("'>fees</a>, ");
            html.append("since two of the nine members were away on the ferry to Karsten Bay.</p>");
            html.append("<ul><li>Large ships pay more.</li><li>Small ships pay as before.</li></ul>");
            html.append("<table><tr><td>Quay</td><td>").append(i).append("</td></tr></table></section>");
            html.append("<div class=card><a href='/ports/").append(i).append("'><h3>Karsten Bay opens terminal ");
            html.append(i).append("</h3></a><span class=date>5 June 2025</span></div>");
        }
        return html.append("</article></body></html>").toString().getBytes(UTF_8);
    }

    static double factor(Map<Integer, Double> nanos) {
        double most =
                nanos.values().stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
        double least =
                nanos.values().stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
        return most / least;
    }

    /// The figures as a Markdown table.
    static String table(Map<Integer, Double> nanos) {
        StringBuilder table = new StringBuilder("| page | CPU for each byte |\n| --- | --- |\n");
        nanos.forEach(
                (size, each) -> table.append(String.format(Locale.ROOT, "| %,d KB | %.1f ns |%n", size / 1_000, each)));
        return table.append(String.format(
                        Locale.ROOT, "| most ÷ least (target ≤ %.0f) | %.2f |%n", MOST_FACTOR, factor(nanos)))
                .toString();
    }
}
