package io.wiredesk.ledger;

import java.util.List;

/// What a teaser's own words touch. Spans in it count from `headline + "\n" + description`.
///
/// @param instruments symbols
/// @param levels price levels
/// @param schedule what is to happen
public record TeaserFindings(List<String> instruments, List<Level> levels, List<ScheduledEvent> schedule) {
    /// Copies the lists.
    public TeaserFindings {
        instruments = List.copyOf(instruments);
        levels = List.copyOf(levels);
        schedule = List.copyOf(schedule);
    }
}
