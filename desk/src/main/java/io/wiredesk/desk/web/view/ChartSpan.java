package io.wiredesk.desk.web.view;

import io.wiredesk.desk.store.LevelLine;
import io.wiredesk.desk.store.QuoteLine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The time that a chart shows.
///
/// @param from its left edge
/// @param until its right edge, later
public record ChartSpan(Instant from, Instant until) {
    private static final Duration LEAST = Duration.ofHours(1);

    /// From the first level, and far enough back for a line. Where quotes are drawn it ends now, so that a line
    /// that breaks off early is seen to. Empty where there is nothing to draw.
    ///
    /// @param quotes the newest ones, newest first
    public static Optional<ChartSpan> of(List<LevelLine> levels, List<QuoteLine> quotes, Instant now) {
        if (levels.isEmpty() && quotes.isEmpty()) {
            return Optional.empty();
        }
        Instant from = levels.stream()
                .map(LevelLine::publishedAt)
                .min(Instant::compareTo)
                .orElse(now);
        Instant until = levels.stream()
                .map(LevelLine::publishedAt)
                .max(Instant::compareTo)
                .orElse(now);
        if (!quotes.isEmpty()) {
            Instant first = quotes.getLast().at();
            from = first.isBefore(from) ? first : from;
            until = now.isAfter(until) ? now : until;
        }
        return Optional.of(new ChartSpan(from, until.isAfter(from.plus(LEAST)) ? until : from.plus(LEAST)));
    }
}
