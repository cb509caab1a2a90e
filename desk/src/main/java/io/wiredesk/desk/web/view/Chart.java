package io.wiredesk.desk.web.view;

import java.util.List;
import java.util.Optional;

/// Quotes and levels over time, measured and ready to draw as SVG.
///
/// @param width in units of the drawing
/// @param height in units of the drawing
/// @param left where the plot begins; the figures of the axis stand left of it
/// @param right where the plot ends
/// @param base where the plot ends below; marks of stories and days stand under it
/// @param lines the axis's lines, lowest first
/// @param days the time axis's labels
/// @param closures when the market was closed
/// @param path the line through where the instrument was said to stand; empty with fewer than two such levels,
///     and where quotes are drawn
/// @param quoted the line of its quotes; empty without any
/// @param last the end of that line
/// @param bands stated support and resistance
/// @param points every level
/// @param stories the stories that name it
public record Chart(
        int width,
        int height,
        int left,
        int right,
        int base,
        List<Line> lines,
        List<Day> days,
        List<Closure> closures,
        String path,
        String quoted,
        Optional<Point> last,
        List<Line> bands,
        List<Point> points,
        List<Mark> stories) {
    /// Copies the lists.
    public Chart {
        lines = List.copyOf(lines);
        days = List.copyOf(days);
        closures = List.copyOf(closures);
        bands = List.copyOf(bands);
        points = List.copyOf(points);
        stories = List.copyOf(stories);
    }

    /// The drawing's box.
    public String viewBox() {
        return "0 0 " + width + " " + height;
    }

    /// A horizontal line.
    ///
    /// @param y its height
    /// @param label what it stands for
    public record Line(String y, String label) {}

    /// A label of the time axis.
    ///
    /// @param x its middle
    /// @param label the day or the clock
    public record Day(String x, String label) {}

    /// A time without a market.
    ///
    /// @param x its left edge
    /// @param width its width
    public record Closure(String x, String width) {}

    /// One level, or the last quote.
    ///
    /// @param x where
    /// @param y where
    /// @param beyond 1 above the axis, -1 below it, 0 on it
    /// @param css `at`, `around`, `forecast`, `last`, …
    /// @param figure what was stated
    /// @param title who stated what when
    /// @param href the words in the article; empty for a quote
    public record Point(String x, String y, int beyond, String css, String figure, String title, String href) {}

    /// A story on the time axis.
    ///
    /// @param x where
    /// @param title its headline and when it opened
    /// @param href its page
    public record Mark(String x, String title, String href) {}
}
