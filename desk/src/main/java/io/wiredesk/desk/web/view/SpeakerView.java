package io.wiredesk.desk.web.view;

import java.util.List;

/// A speaker's page.
///
/// @param name the name or the describing words
/// @param isNamed false: show as unnamed
/// @param detail role and affiliation
/// @param summary `12 statements in 4 stories`
/// @param acts what they do, counted
/// @param days their statements by day, newest first
public record SpeakerView(
        String name, boolean isNamed, String detail, String summary, List<ActMark> acts, List<Day> days) {
    /// Copies the lists.
    public SpeakerView {
        acts = List.copyOf(acts);
        days = List.copyOf(days);
    }

    /// A day's statements.
    ///
    /// @param title the day
    /// @param said the statements, newest first
    public record Day(String title, List<Said> said) {
        /// Copies the list.
        public Day {
            said = List.copyOf(said);
        }
    }
}
