package io.wiredesk.desk.web.view;

import java.util.List;
import java.util.Optional;

/// The front page.
///
/// @param hasSources false on a desk that polls nothing yet
/// @param tape where instruments were last said to stand
/// @param lead the story on top; empty when there is none
/// @param spoken a few telling statements of the lead story
/// @param items the others, weightiest and freshest first
/// @param more address of the next page; empty on the last
/// @param coming the next 24 hours, or what is next after them
/// @param comingTitle says which of the two
/// @param promises pledges that fall due
/// @param voices who spoke today
public record FrontView(
        boolean hasSources,
        List<Stated> tape,
        Optional<StoryItem> lead,
        List<Said> spoken,
        List<StoryItem> items,
        String more,
        List<Coming> coming,
        String comingTitle,
        List<Promise> promises,
        List<Voice> voices) {
    /// Copies the lists.
    public FrontView {
        tape = List.copyOf(tape);
        spoken = List.copyOf(spoken);
        items = List.copyOf(items);
        coming = List.copyOf(coming);
        promises = List.copyOf(promises);
        voices = List.copyOf(voices);
    }
}
