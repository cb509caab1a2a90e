package io.wiredesk.desk.web.view;

import java.util.List;

/// Something that is to happen, as a page shows it.
///
/// @param clock a time of day, a weekday or a wider unit: `12:15`, `Fri`, `week 48`
/// @param event its short name
/// @param certainty how sure it is: `scheduled`, `likely`, …
/// @param isSure false: show it as unsure
/// @param sources `4 sources`; empty for one
/// @param tags the instruments that it bears on
/// @param href the words in the article
public record Coming(
        String clock, String event, String certainty, boolean isSure, String sources, List<Tag> tags, String href) {
    /// Copies the list.
    public Coming {
        tags = List.copyOf(tags);
    }
}
