package io.wiredesk.desk.web.view;

import java.util.List;
import java.util.Optional;

/// An instrument's page.
///
/// @param symbol its symbol
/// @param summary `12 levels stated by 4 publishers since 2 May`
/// @param quote what it was last quoted at
/// @param large the chart for wide windows; empty with fewer than two levels or quotes
/// @param small the chart for phones
/// @param levels the levels, newest first
/// @param coming what is to happen that bears on it
/// @param stories its stories, newest first
public record InstrumentView(
        String symbol,
        String summary,
        Optional<QuoteView> quote,
        Optional<Chart> large,
        Optional<Chart> small,
        List<Stated> levels,
        List<Coming> coming,
        List<StoryItem> stories) {
    /// Copies the lists.
    public InstrumentView {
        levels = List.copyOf(levels);
        coming = List.copyOf(coming);
        stories = List.copyOf(stories);
    }

    /// Its calendar, to subscribe to.
    public String calendarHref() {
        return Links.instrumentCalendar(symbol);
    }
}
