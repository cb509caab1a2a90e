package io.wiredesk.desk.web.view;

import java.util.List;

/// Something that is to happen, as a page shows it.
///
/// @param clock a time of day, a weekday or a wider unit: `12:15`, `Fri`, `week 48`
/// @param event its short name
/// @param about the headline of who tells it, where the name does not say whose it is; else empty
/// @param certainty how sure it is: `scheduled`, `likely`, …
/// @param isSure false: show it as unsure
/// @param sources `4 sources`; empty for one
/// @param tags the instruments that it bears on
/// @param change what became of it: `moved from Tue`, `cancelled`; empty for nothing
/// @param isCancelled true: show it struck through
/// @param figures a release's: `actual 0.3%, forecast 0.2%`; empty without
/// @param told who tells it, for the tooltip: `Harbour Wire, Radio Skar`
/// @param href the words in the article
public record Coming(
        String clock,
        String event,
        String about,
        String certainty,
        boolean isSure,
        String sources,
        List<Tag> tags,
        String change,
        boolean isCancelled,
        String figures,
        String told,
        String href) {
    /// Copies the list.
    public Coming {
        tags = List.copyOf(tags);
    }

    /// The same with another clock.
    Coming at(String otherClock) {
        return new Coming(
                otherClock, event, about, certainty, isSure, sources, tags, change, isCancelled, figures, told, href);
    }
}
