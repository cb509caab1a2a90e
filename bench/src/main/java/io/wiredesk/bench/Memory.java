package io.wiredesk.bench;

import io.wiredesk.reader.Page;
import io.wiredesk.reader.PageReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// Measures how much a reading keeps alive: the peak of live heap while one page is read, divided by the page's bytes.
///
/// One thread reads the page over and over; another forces full collections, each at some moment of a reading, and
/// notes what survived. The highest of many such samples, less what survives between readings, is the peak. Garbage
/// does not count: a smaller heap would have it collected. The page's own bytes do.
final class Memory {
    /// Peak live heap in bytes for each byte of the page.
    static final double MOST_RATIO = 25;

    private static final int SAMPLES = 60;

    /// Pages smaller than this are nothing but the parser's buffers.
    private static final int LEAST_PAGE = 20_000;

    private static final int PAGES = 24;

    private Memory() {}

    /// One page's figure.
    record Row(int bytes, double ratio) {}

    /// The figures of two dozen sample pages, lowest ratio first.
    static List<Row> rows() throws IOException, InterruptedException {
        List<byte[]> pages = Samples.pages().stream()
                .filter(page -> page.length >= LEAST_PAGE)
                .toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            byte[] page = pages.get(i * pages.size() / PAGES);
            rows.add(new Row(page.length, ratio(page)));
        }
        rows.sort((a, b) -> Double.compare(a.ratio(), b.ratio()));
        return rows;
    }

    static double ratio(byte[] page) throws InterruptedException {
        PageReader reader = new PageReader();
        Page input = Page.html(page, "https://news.example/article");
        reader.read(input);
        long between = Math.min(surviving(), surviving());
        AtomicBoolean stop = new AtomicBoolean();
        Thread reading = Thread.ofPlatform().start(() -> {
            while (!stop.get()) {
                reader.read(input);
            }
        });
        long peak = 0;
        for (int i = 0; i < SAMPLES; i++) {
            peak = Math.max(peak, surviving());
        }
        stop.set(true);
        reading.join();
        return (double) (peak - between + page.length) / page.length;
    }

    /// What a full collection leaves, as the collector itself counted it.
    private static long surviving() {
        System.gc();
        long bytes = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            MemoryUsage left = pool.getCollectionUsage();
            bytes += pool.getType() == MemoryType.HEAP && left != null ? left.getUsed() : 0;
        }
        return bytes;
    }

    /// The figures as a Markdown table.
    static String table(List<Row> rows) {
        StringBuilder table =
                new StringBuilder("| page | bytes | peak live heap ÷ bytes | target |\n| --- | --- | --- | --- |\n");
        Row median = rows.get(rows.size() / 2);
        Row most = rows.getLast();
        table.append("| median of ").append(rows.size()).append(" | ").append(median.bytes());
        table.append(" | ").append(Speed.figure(median.ratio())).append(" | ≤ ").append((int) MOST_RATIO);
        table.append(" |\n| highest | ").append(most.bytes()).append(" | ");
        table.append(Speed.figure(most.ratio()))
                .append(" | ≤ ")
                .append((int) MOST_RATIO)
                .append(" |\n");
        return table.toString();
    }
}
