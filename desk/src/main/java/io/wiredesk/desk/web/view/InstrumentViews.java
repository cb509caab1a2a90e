package io.wiredesk.desk.web.view;

import io.wiredesk.desk.store.LevelLine;
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

    /// An instrument with its levels, newest first, and what is known besides.
    public InstrumentView view(String symbol, List<LevelLine> levels, List<Coming> coming, List<StoryItem> stories) {
        List<LevelLine> drawn = inMostUsedUnit(levels);
        boolean isDrawn = drawn.size() > 1;
        return new InstrumentView(
                symbol,
                summary(levels),
                isDrawn ? Optional.of(ChartPlot.of(drawn, moments, 900, 300)) : Optional.empty(),
                isDrawn ? Optional.of(ChartPlot.of(drawn, moments, 360, 230)) : Optional.empty(),
                levels.stream().map(views::stated).toList(),
                coming,
                stories);
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

    /// A rate in percent and its change in basis points share no axis: the unit of most levels is drawn.
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
