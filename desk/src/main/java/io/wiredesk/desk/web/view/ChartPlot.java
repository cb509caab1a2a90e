package io.wiredesk.desk.web.view;

import io.wiredesk.desk.quote.Market;
import io.wiredesk.desk.store.LevelLine;
import io.wiredesk.desk.store.QuoteLine;
import io.wiredesk.desk.store.StoryHead;
import io.wiredesk.ledger.Level.Relation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Measures a chart: quotes as a line, stated levels over it, stories below; time from left to right, figures
/// upwards.
final class ChartPlot {
    /// Room that one label of the time axis needs, in units.
    private static final int LABEL_ROOM = 84;
    /// Beyond this, weekends are too narrow to be seen.
    private static final Duration SHOWS_CLOSURES = Duration.ofDays(60);

    private static final Set<String> BANDS = Set.of("support", "resistance");

    private final Charted charted;
    private final List<LevelLine> levels;
    private final LedgerViews views;
    private final Moments moments;
    private final int width;
    private final int height;
    private final ChartScale scale;

    private ChartPlot(Charted charted, Moments moments, int width, int height) {
        this.charted = charted;
        this.levels = charted.levels().stream()
                .sorted(Comparator.comparing(LevelLine::publishedAt).thenComparingInt(LevelLine::ordinal))
                .toList();
        this.moments = moments;
        this.views = new LedgerViews(moments);
        this.width = width;
        this.height = height;
        this.scale = new ChartScale(charted, width, height);
    }

    /// Plots an instrument; there must be at least one level or quote.
    static Chart of(Charted charted, Moments moments, int width, int height) {
        return new ChartPlot(charted, moments, width, height).chart();
    }

    private Chart chart() {
        return new Chart(
                width,
                height,
                scale.left(),
                scale.right(),
                scale.base(),
                scale.lines(),
                days(),
                closures(),
                charted.quotes().isEmpty() ? stated() : "",
                quoted(),
                charted.quotes().isEmpty() ? Optional.empty() : Optional.of(last()),
                bands(),
                levels.stream().map(this::point).toList(),
                charted.stories().stream()
                        .map(this::story)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /// Days at their midnights, or clocks where all of it is a day or two.
    private List<Chart.Day> days() {
        int most = Math.max(2, (width - scale.left()) / LABEL_ROOM);
        LocalDate first = charted.span().from().atZone(moments.zone()).toLocalDate();
        LocalDate last = charted.span().until().atZone(moments.zone()).toLocalDate();
        long days = ChronoUnit.DAYS.between(first, last);
        return days < 2 ? clocks(Math.min(most, 4)) : midnights(first.plusDays(1), last, Math.ceilDiv(days, most));
    }

    private List<Chart.Day> clocks(int count) {
        Instant from = charted.span().from();
        Duration span = Duration.between(from, charted.span().until());
        List<Chart.Day> labels = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Instant time = from.plus(span.multipliedBy(i).dividedBy(count - 1));
            labels.add(new Chart.Day(scale.x(time), moments.at(time).text()));
        }
        return labels;
    }

    private List<Chart.Day> midnights(LocalDate first, LocalDate last, long step) {
        List<Chart.Day> labels = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(step)) {
            labels.add(new Chart.Day(scale.x(day.atStartOfDay(moments.zone()).toInstant()), moments.shortDate(day)));
        }
        return labels;
    }

    private List<Chart.Closure> closures() {
        ChartSpan span = charted.span();
        if (Duration.between(span.from(), span.until()).compareTo(SHOWS_CLOSURES) > 0) {
            return List.of();
        }
        return charted.market().closures(span.from(), span.until()).stream()
                .filter(closed -> charted.quotes().stream().noneMatch(quote -> isWithin(quote.at(), closed)))
                .map(this::closure)
                .toList();
    }

    /// Who quotes at a weekend has a market that is open then.
    private static boolean isWithin(Instant time, Market.Closure closed) {
        return time.isAfter(closed.from()) && time.isBefore(closed.until());
    }

    private Chart.Closure closure(Market.Closure closed) {
        double from = scale.at(closed.from());
        return new Chart.Closure(ChartScale.number(from), ChartScale.number(scale.at(closed.until()) - from));
    }

    /// Without quotes, the line through where the instrument was said to stand.
    private String stated() {
        StringBuilder path = new StringBuilder();
        levels.stream()
                .filter(ChartPlot::isStanding)
                .forEach(level -> extend(path, level.publishedAt(), level.value()));
        return path.indexOf("L") < 0 ? "" : path.toString();
    }

    private String quoted() {
        StringBuilder path = new StringBuilder();
        charted.quotes().forEach(quote -> extend(path, quote.at(), quote.value()));
        return path.toString();
    }

    private void extend(StringBuilder path, Instant time, double value) {
        path.append(path.isEmpty() ? "M" : "L")
                .append(scale.x(time))
                .append(' ')
                .append(scale.y(value));
    }

    private Chart.Point last() {
        QuoteLine quote = charted.quotes().getLast();
        String title = Figures.figure(charted.symbol(), quote.value(), charted.unit()) + " · " + quote.source() + ", "
                + moments.at(quote.at()).text();
        return new Chart.Point(scale.x(quote.at()), scale.y(quote.value()), 0, "last", "", title, "");
    }

    private List<Chart.Line> bands() {
        return levels.stream()
                .filter(level -> BANDS.contains(level.context().orElse("")) && scale.beyond(level.value()) == 0)
                .map(level -> new Chart.Line(
                        scale.y(level.value()),
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
        return new Chart.Point(
                scale.x(level.publishedAt()),
                scale.y(level.value()),
                scale.beyond(level.value()),
                css,
                stated.figure(),
                title,
                stated.href());
    }

    /// When a story opened; one that opened before the chart begins stands where it went on, if that is in the
    /// chart.
    private Optional<Chart.Mark> story(StoryHead story) {
        ChartSpan span = charted.span();
        Instant time = story.firstAt().isBefore(span.from()) ? story.lastAt() : story.firstAt();
        return time.isBefore(span.from()) || time.isAfter(span.until())
                ? Optional.empty()
                : Optional.of(new Chart.Mark(
                        scale.x(time),
                        story.headline() + " · " + moments.at(time).text(),
                        Links.story(story.id())));
    }

    private static boolean isStanding(LevelLine level) {
        boolean isThere = level.relation() == Relation.AT
                || level.relation() == Relation.AROUND
                || level.relation() == Relation.TO;
        return isThere && level.context().orElse("close").equals("close");
    }
}
