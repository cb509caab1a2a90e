package io.wiredesk.desk.web.view;

import java.util.List;

/// A page that only says something: an error, or that nothing is there.
///
/// @param title what is the matter
/// @param text one sentence
/// @param advice what to do, one a line
public record Notice(String title, String text, List<String> advice) {
    /// Copies the list.
    public Notice {
        advice = List.copyOf(advice);
    }
}
