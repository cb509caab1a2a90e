package io.wiredesk.desk.web.view;

import io.wiredesk.desk.quote.Market;
import io.wiredesk.desk.store.LevelLine;
import io.wiredesk.desk.store.QuoteLine;
import io.wiredesk.desk.store.StoryHead;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Gets an instrument ready to show. Immutable.
public final class InstrumentViews {
    private final Moments moments;
    private final LedgerViews views;

    /// Shows times as `moments` puts them.
    public InstrumentViews(Moments moments) {
        this.moments = moments;
        this.views = new LedgerViews(moments);
    }

    /// An instrument with what is known of it.
    ///
    /// @param levels newest first
    /// @param latest its newest quotes, newest first
    /// @param drawn those to draw, oldest first
    /// @param heads the stories that name it
    /// @param coming what is to happen that bears on it
    /// @param stories the same stories, ready to show
    public InstrumentView view(
            String symbol,
            List<LevelLine> levels,
            List<QuoteLine> latest,
            List<QuoteLine> drawn,
            List<StoryHead> heads,
            List<Coming> coming,
            List<StoryItem> stories) {
        List<LevelLine> shown = drawable(symbol, levels, drawn);
        Optional<Charted> charted = ChartSpan.of(shown, drawn.reversed(), moments.now())
                .filter(_ -> Math.max(shown.size(), drawn.size()) > 1)
                .map(span -> new Charted(
                        symbol,
                        shown.isEmpty()
                                ? QuoteViews.unit(symbol)
                                : shown.getFirst().unit(),
                        span,
                        shown,
                        drawn,
                        drawn.isEmpty() ? Market.OTHER : QuoteViews.market(drawn.getFirst()),
                        heads));
        return new InstrumentView(
                symbol,
                summary(levels),
                latest.isEmpty() ? Optional.empty() : Optional.of(new QuoteViews(moments).view(latest)),
                charted.map(what -> ChartPlot.of(what, moments, 900, 310)),
                charted.map(what -> ChartPlot.of(what, moments, 360, 240)),
                levels.stream().map(views::stated).toList(),
                coming,
                stories);
    }

    /// A rate in percent and its change in basis points share no axis: beside quotes, levels of their unit are
    /// drawn.
    private static List<LevelLine> drawable(String symbol, List<LevelLine> levels, List<QuoteLine> quotes) {
        if (quotes.isEmpty()) {
            return inMostUsedUnit(levels);
        }
        boolean isYield = QuoteViews.unit(symbol).equals("%");
        return inMostUsedUnit(levels.stream()
                .filter(level -> !level.unit().equals("bp") && level.unit().equals("%") == isYield)
                .toList());
    }

    private String summary(List<LevelLine> levels) {
        if (levels.isEmpty()) {
            return "No level is stated for it yet.";
        }
        long publishers = levels.stream().map(LevelLine::publisher).distinct().count();
        return Figures.count(levels.size(), "level") + " stated by " + Figures.count((int) publishers, "publisher")
                + ", the latest "
                + moments.spoken(levels.getFirst().publishedAt()).text();
    }

    /// Figures of several units share no axis: the unit of most levels is drawn.
    private static List<LevelLine> inMostUsedUnit(List<LevelLine> levels) {
        Map<String, Long> units =
                levels.stream().collect(Collectors.groupingBy(LevelLine::unit, Collectors.counting()));
        Optional<String> unit = units.entrySet().stream()
                .max(Comparator.comparingLong((Map.Entry<String, Long> entry) -> entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
        return levels.stream()
                .filter(level -> unit.equals(Optional.of(level.unit())))
                .toList();
    }
}
