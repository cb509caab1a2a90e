package io.wiredesk.desk.web.view;

import java.util.List;

/// The speakers of the last days.
///
/// @param period `in the last 30 days`
/// @param named those called by a name, the most often heard first
/// @param unnamed the others
public record SpeakersView(String period, List<Voice> named, List<Voice> unnamed) {
    /// Copies the lists.
    public SpeakersView {
        named = List.copyOf(named);
        unnamed = List.copyOf(unnamed);
    }
}
