package io.wiredesk.desk.store;

import java.util.List;

/// The ledger lines filed for one article, each list in the order of the document.
///
/// @param said its statements
/// @param pledges its pledges
/// @param events its scheduled events
/// @param levels its levels
public record ArticleLines(
        List<SaidLine> said, List<PledgeLine> pledges, List<EventLine> events, List<LevelLine> levels) {
    /// Copies the lists.
    public ArticleLines {
        said = List.copyOf(said);
        pledges = List.copyOf(pledges);
        events = List.copyOf(events);
        levels = List.copyOf(levels);
    }
}
