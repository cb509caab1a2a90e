package io.wiredesk.desk.web.view;

import io.wiredesk.desk.store.LevelLine;
import io.wiredesk.ledger.Level.Relation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Measures a chart of stated levels: time from left to right, figures upwards.
final class ChartPlot {
    private static final int TOP = 12;
    private static final int BOTTOM = 26;
    /// Lines of the axis at most: enough to read a figure off, few enough to stay quiet.
    private static final int AXIS_LINES = 5;
    /// Room that one label of the time axis needs, in units.
    private static final int LABEL_ROOM = 84;
    /// Axis steps are 1, 2, 2.5 or 5 times a power of ten.
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    private static final Set<String> BANDS = Set.of("support", "resistance");

    private final List<LevelLine> levels;
    private final LedgerViews views;
    private final Moments moments;
    private final int width;
    private final int height;
    private final int left;
    private final double low;
    private final double high;
    private final double step;
    private final Instant from;
    private final Instant until;

    private ChartPlot(List<LevelLine> levels, Moments moments, int width, int height) {
        this.levels = levels.stream()
                .sorted(Comparator.comparing(LevelLine::publishedAt).thenComparingInt(LevelLine::ordinal))
                .toList();
        this.moments = moments;
        this.views = new LedgerViews(moments);
        this.width = width;
        this.height = height;
        double least = levels.stream().mapToDouble(LevelLine::value).min().orElse(0);
        double most = levels.stream().mapToDouble(LevelLine::value).max().orElse(1);
        this.step = axisStep(least == most ? Math.max(Math.abs(most) * 0.01, 1e-6) : most - least);
        this.low = Math.floor(least / step) * step;
        this.high = Math.max(Math.ceil(most / step) * step, low + step);
        this.from = this.levels.getFirst().publishedAt();
        Instant last = this.levels.getLast().publishedAt();
        this.until = last.isAfter(from) ? last : from.plus(Duration.ofHours(1));
        int longest = axis().stream().mapToInt(String::length).max().orElse(0);
        this.left = 14 + longest * 7;
    }

    /// Plots levels of one instrument and one unit; there must be at least one.
    static Chart of(List<LevelLine> levels, Moments moments, int width, int height) {
        return new ChartPlot(levels, moments, width, height).chart();
    }

    private Chart chart() {
        return new Chart(
                width,
                height,
                left,
                width - 8,
                lines(),
                days(),
                path(),
                bands(),
                levels.stream().map(this::point).toList());
    }

    private List<Chart.Line> lines() {
        List<Chart.Line> lines = new ArrayList<>();
        List<String> labels = axis();
        for (int i = 0; i < labels.size(); i++) {
            lines.add(new Chart.Line(y(low + i * step), labels.get(i)));
        }
        return lines;
    }

    private List<String> axis() {
        List<String> labels = new ArrayList<>();
        LevelLine any = levels.getFirst();
        for (int i = 0; low + i * step <= high + step / 2; i++) {
            labels.add(Figures.figure(any.symbol(), low + i * step, any.unit()));
        }
        return labels;
    }

    /// Days at their midnights, or clocks where all of it is a day or two.
    private List<Chart.Day> days() {
        int most = Math.max(2, (width - left) / LABEL_ROOM);
        LocalDate first = from.atZone(moments.zone()).toLocalDate();
        LocalDate last = until.atZone(moments.zone()).toLocalDate();
        long days = ChronoUnit.DAYS.between(first, last);
        return days < 2 ? clocks(Math.min(most, 4)) : midnights(first.plusDays(1), last, Math.ceilDiv(days, most));
    }

    private List<Chart.Day> clocks(int count) {
        Duration span = Duration.between(from, until);
        List<Chart.Day> labels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Instant time = from.plus(span.multipliedBy(i).dividedBy(count - 1));
            labels.add(new Chart.Day(x(time), moments.at(time).text()));
        }
        return labels;
    }

    private List<Chart.Day> midnights(LocalDate first, LocalDate last, long step) {
        List<Chart.Day> labels = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(step)) {
            labels.add(new Chart.Day(x(day.atStartOfDay(moments.zone()).toInstant()), moments.shortDate(day)));
        }
        return labels;
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        for (LevelLine level : levels) {
            if (isStanding(level)) {
                path.append(path.isEmpty() ? "M" : "L")
                        .append(x(level.publishedAt()))
                        .append(' ')
                        .append(y(level.value()));
            }
        }
        return path.indexOf("L") < 0 ? "" : path.toString();
    }

    private List<Chart.Line> bands() {
        return levels.stream()
                .filter(level -> BANDS.contains(level.context().orElse("")))
                .map(level -> new Chart.Line(
                        y(level.value()),
                        level.context().orElse("") + " " + Figures.figure(level.symbol(), level.value(), level.unit())))
                .distinct()
                .toList();
    }

    private Chart.Point point(LevelLine level) {
        Stated stated = views.stated(level);
        String css = level.context().filter(context -> !context.equals("close")).isPresent()
                ? "forecast"
                : level.relation().name().toLowerCase(Locale.ROOT);
        String title = stated.relation() + " " + stated.figure() + " " + stated.context() + " · " + stated.publisher()
                + ", " + stated.when().text();
        return new Chart.Point(x(level.publishedAt()), y(level.value()), css, title, stated.href());
    }

    private static boolean isStanding(LevelLine level) {
        boolean isThere = level.relation() == Relation.AT
                || level.relation() == Relation.AROUND
                || level.relation() == Relation.TO;
        return isThere && level.context().orElse("close").equals("close");
    }

    private String x(Instant time) {
        double share = (double) Duration.between(from, time).toMillis()
                / Duration.between(from, until).toMillis();
        return number(left + 10 + share * (width - left - 38));
    }

    private String y(double value) {
        return number(TOP + (high - value) / (high - low) * (height - TOP - BOTTOM));
    }

    private static String number(double value) {
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
