package io.wiredesk.desk.web.view;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/// Where times and figures stand in a drawing. Immutable.
final class ChartScale {
    static final int TOP = 12;
    /// Room below the plot: marks of stories, then the days.
    static final int BOTTOM = 36;
    /// Lines of the axis at most: enough to read a figure off, few enough to stay quiet.
    private static final int AXIS_LINES = 5;
    /// Axis steps are 1, 2, 2.5 or 5 times a power of ten.
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    /// A level is far from the quotes when it stands so many times their range beyond them; a range is at least the
    /// given
    /// share of the price.
    private static final double FAR = 1.5;

    private static final double NARROW = 0.01;

    private final ChartSpan span;
    private final int width;
    private final int height;
    private final double low;
    private final double high;
    private final List<Chart.Line> lines = new ArrayList<>();
    private final int left;

    ChartScale(Charted charted, int width, int height) {
        this.span = charted.span();
        this.width = width;
        this.height = height;
        double[] values = values(charted);
        double least = values[0];
        double most = values[values.length - 1];
        double step = axisStep(least == most ? Math.max(Math.abs(most) * 0.01, 1e-6) : most - least);
        this.low = Math.floor(least / step) * step;
        this.high = Math.max(Math.ceil(most / step) * step, low + step);
        for (int i = 0; low + i * step <= high + step / 2; i++) {
            double value = low + i * step;
            lines.add(new Chart.Line(y(value), Figures.figure(charted.symbol(), value, charted.unit())));
        }
        this.left = 14
                + 7
                        * lines.stream()
                                .mapToInt(line -> line.label().length())
                                .max()
                                .orElse(0);
    }

    /// The figures that the axis makes room for, in order. Beside quotes, a level far from all of them is none: a
    /// forecast
    /// for next year would flatten the line.
    private static double[] values(Charted charted) {
        double[] quotes = charted.quotes().stream()
                .mapToDouble(quote -> quote.value())
                .sorted()
                .toArray();
        DoubleStream levels = charted.levels().stream().mapToDouble(level -> level.value());
        if (quotes.length == 0) {
            return levels.sorted().toArray();
        }
        double least = quotes[0];
        double most = quotes[quotes.length - 1];
        double room = FAR * Math.max(most - least, NARROW * Math.abs(most));
        return DoubleStream.concat(
                        DoubleStream.of(quotes), levels.filter(level -> level >= least - room && level <= most + room))
                .sorted()
                .toArray();
    }

    /// Whether a figure stands above the axis (1), below it (-1) or on it (0).
    int beyond(double value) {
        return value > high ? 1 : value < low ? -1 : 0;
    }

    /// The axis's lines, lowest first.
    List<Chart.Line> lines() {
        return List.copyOf(lines);
    }

    int left() {
        return left;
    }

    int right() {
        return width - 8;
    }

    /// Where the plot ends below.
    int base() {
        return height - BOTTOM;
    }

    double at(Instant time) {
        double share = (double) Duration.between(span.from(), time).toMillis()
                / Duration.between(span.from(), span.until()).toMillis();
        return left + 10 + share * (width - left - 38);
    }

    String x(Instant time) {
        return number(at(time));
    }

    String y(double value) {
        return number(TOP + (high - Math.clamp(value, low, high)) / (high - low) * (height - TOP - BOTTOM));
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static double axisStep(double range) {
        double rough = range / (AXIS_LINES - 1);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double step : STEPS) {
            if (rough <= step * power * 1.0001) {
                return step * power;
            }
        }
        return 10 * power;
    }
}
