package io.wiredesk.desk.web.view;

import java.util.List;

/// Levels over time, measured and ready to draw as SVG.
///
/// @param width in units of the drawing
/// @param height in units of the drawing
/// @param left where the plot begins; the figures of the axis stand left of it
/// @param right where the plot ends
/// @param lines the axis's lines, lowest first
/// @param days the time axis's labels
/// @param path the line through where the instrument stood; empty with fewer than two such levels
/// @param bands stated support and resistance
/// @param points every level
public record Chart(
        int width,
        int height,
        int left,
        int right,
        List<Line> lines,
        List<Day> days,
        String path,
        List<Line> bands,
        List<Point> points) {
    /// Copies the lists.
    public Chart {
        lines = List.copyOf(lines);
        days = List.copyOf(days);
        bands = List.copyOf(bands);
        points = List.copyOf(points);
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

    /// One level.
    ///
    /// @param x where
    /// @param y where
    /// @param css `at`, `around`, `forecast`, …
    /// @param title who stated what when
    /// @param href the words in the article
    public record Point(String x, String y, String css, String title, String href) {}
}
