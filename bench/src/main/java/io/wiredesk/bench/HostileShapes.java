package io.wiredesk.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wiredesk.reader.Page;
import io.wiredesk.reader.PageReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Pages made to hurt a reader: deep, wide, broken, swollen. None may throw, overflow the stack or take long.
final class HostileShapes {
    /// CPU seconds of the process for one page, garbage collection included.
    static final double MOST_SECONDS = 2;

    private static final int DEEP = 100_000;
    private static final int MANY = 1_000_000;
    private static final double MILLIS = 1e3;

    /// How a shape was taken.
    ///
    /// @param seconds the quicker of two readings
    /// @param fault what was thrown; empty for nothing
    record Row(String shape, int bytes, double seconds, String fault) {
        boolean isSound() {
            return fault.isEmpty() && seconds < MOST_SECONDS;
        }
    }

    private HostileShapes() {}

    /// The pages by what is wrong with them.
    static Map<String, String> shapes() {
        Map<String, String> shapes = new LinkedHashMap<>();
        for (String tag : List.of(
                "div",
                "table><tr><td",
                "ul><li",
                "blockquote",
                "b",
                "font",
                "a href=x",
                "form",
                "section class=related")) {
            shapes.put("100,000 × <" + tag + "> deep", ("<" + tag + ">").repeat(DEEP) + "x");
        }
        shapes.put("100,000 formatting tags closed in the wrong order", "<b><i><u>x</b><p></i></u>".repeat(DEEP));
        shapes.put("100,000 links inside tables inside links", "<a href=x><table><td>".repeat(DEEP));
        shapes.put("a million <p> siblings", "<p>Ab.".repeat(MANY));
        shapes.put("a million <br> siblings", "a<br>".repeat(MANY));
        shapes.put("a million cards", "<div class=card><a href=/a>The ferry stays in port</a></div>".repeat(MANY / 4));
        shapes.put("10 MB in one text", "The council met on Monday, and put off the vote. ".repeat(210_000));
        shapes.put("10 MB without a space", "a".repeat(10_000_000));
        shapes.put("1 MB of references", "<p>" + "&amp;&notit;&#x41;&#0;".repeat(50_000));
        shapes.put("nothing closed", "<div><p><b>a<li>b<td>c<h2>d<a href=x>e".repeat(DEEP));
        shapes.put("only closing tags", "</div></p></b></li></td>".repeat(DEEP));
        shapes.put("a million attributes on one element", "<p " + attributes(MANY) + ">x");
        shapes.put("a 10 MB attribute", "<p class='" + "teaser ".repeat(1_400_000) + "'>x");
        shapes.put("100,000 forms", "<form class=login><input name=a><button>Go</button></form>".repeat(DEEP));
        shapes.put("100,000 links", "<a href='/ports/berth-fees'>Velmora raises its fees</a> ".repeat(DEEP));
        shapes.put("JSON-LD 100,000 deep", jsonLd("{\"a\":[".repeat(DEEP)));
        shapes.put("100,000 JSON-LD articles", jsonLd("{\"@type\":\"NewsArticle\",\"headline\":\"x\"},".repeat(DEEP)));
        shapes.put("a million script strings", "<script>" + "\"a\":\"\\\"b\",".repeat(MANY) + "</script>");
        shapes.put("100,000 small scripts", "<script>a=\"b\"</script>".repeat(DEEP));
        shapes.put("100,000 bylines", "<span class=author>By Ada Moreau</span>".repeat(DEEP));
        shapes.put("100,000 stamps", "<time datetime=2025-06-05T12:00:00Z>5 June</time>".repeat(DEEP));
        shapes.put("100,000 frames", "<iframe src=/x></iframe>".repeat(DEEP));
        shapes.put("100,000 headlines", "<h1>Velmora raises berth fees | Courier - Ports</h1>".repeat(DEEP));
        shapes.put("a 1 MB title", "<title>" + "Ports | ".repeat(125_000) + "</title>");
        shapes.put("comments never closed", "<!-- <p>a".repeat(DEEP));
        shapes.put("half a tag", "<p>a</p><div class='".repeat(DEEP));
        return shapes;
    }

    private static String jsonLd(String data) {
        return "<script type='application/ld+json'>" + data + "</script>";
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append('a').append(i).append("=1 ");
        }
        return attributes.toString();
    }

    /// Reads all shapes.
    static List<Row> rows() {
        PageReader reader = new PageReader();
        List<Row> rows = new ArrayList<>();
        shapes().forEach((shape, html) -> {
            byte[] page = ("<!DOCTYPE html><html><body>" + html).getBytes(UTF_8);
            Row first = read(reader, shape, page);
            Row second = read(reader, shape, page);
            rows.add(first.seconds() < second.seconds() ? first : second);
        });
        return rows;
    }

    private static Row read(PageReader reader, String shape, byte[] page) {
        double start = CpuTime.millis();
        String fault = "";
        try {
            reader.read(Page.html(page, "https://news.example/article"));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError thrown) {
            fault = thrown.getClass().getSimpleName();
        }
        return new Row(shape, page.length, (CpuTime.millis() - start) / MILLIS, fault);
    }

    /// The figures as a Markdown table, slowest first.
    static String table(List<Row> rows) {
        StringBuilder table = new StringBuilder(
                "| page | MB | CPU seconds (target < " + (int) MOST_SECONDS + ") |\n| --- | --- | --- |\n");
        rows.stream()
                .sorted((a, b) -> Double.compare(b.seconds(), a.seconds()))
                .forEach(row -> table.append(String.format(
                        Locale.ROOT,
                        "| `%s` | %.1f | %.2f%s |%n",
                        row.shape(),
                        row.bytes() / 1e6,
                        row.seconds(),
                        row.fault().isEmpty() ? "" : " " + row.fault())));
        return table.toString();
    }
}
