package io.wiredesk.desk.web.view;

import java.util.List;

/// A story's page.
///
/// @param item its headline, counts and tags
/// @param timeline what was new when, newest first
/// @param parts how its speakers divide over acts, for the bar
/// @param record the same in words: `5 named and 2 unnamed speakers`
/// @param speakers who said what: the named first, the newest speaker first
/// @param others further speakers, in the same order
/// @param promises its pledges
/// @param coming what it says is to happen
/// @param calendarHref its calendar, to subscribe to
/// @param levels the levels stated in it
/// @param originals its articles of own words, each with its copies, newest first
public record StoryView(
        StoryItem item,
        List<Turn> timeline,
        List<Part> parts,
        String record,
        List<Speaking> speakers,
        List<Speaking> others,
        List<Promise> promises,
        List<Coming> coming,
        String calendarHref,
        List<Stated> levels,
        List<Original> originals) {
    /// Copies the lists.
    public StoryView {
        timeline = List.copyOf(timeline);
        parts = List.copyOf(parts);
        speakers = List.copyOf(speakers);
        others = List.copyOf(others);
        promises = List.copyOf(promises);
        coming = List.copyOf(coming);
        levels = List.copyOf(levels);
        originals = List.copyOf(originals);
    }

    /// Something new in the story.
    ///
    /// @param when when
    /// @param text the headline that brought it
    /// @param publisher who brought it
    /// @param copies `copied by 3`; empty when nobody did
    /// @param isNewest true for the newest
    /// @param href the article
    public record Turn(Moment when, String text, String publisher, String copies, boolean isNewest, String href) {}

    /// A stretch of the bar.
    ///
    /// @param x where it starts, in percent
    /// @param width how wide it is, in percent
    /// @param css its colours
    /// @param title what it stands for
    public record Part(String x, String width, String css, String title) {}

    /// A speaker and what they said, newest first.
    ///
    /// @param newest the newest statement
    /// @param earlier those before
    /// @param answers what others answered to any of them
    /// @param summary `3 earlier statements`; empty when there are none
    public record Speaking(Said newest, List<Said> earlier, List<Answer> answers, String summary) {
        /// Copies the lists.
        public Speaking {
            earlier = List.copyOf(earlier);
            answers = List.copyOf(answers);
        }
    }

    /// A denial of a statement, or a refusal to speak of it.
    ///
    /// @param said the answer
    /// @param question the words that it answers
    public record Answer(Said said, String question) {}

    /// An article of own words with its copies.
    ///
    /// @param publisher who published it
    /// @param credited whom it credits; empty when nobody
    /// @param headline its headline
    /// @param when when
    /// @param href its page
    /// @param copies who repeated it
    public record Original(
            String publisher, String credited, String headline, Moment when, String href, List<Copy> copies) {
        /// Copies the list.
        public Original {
            copies = List.copyOf(copies);
        }
    }

    /// A copy.
    ///
    /// @param publisher who repeated it
    /// @param share how much of it is the original's, `98%`
    /// @param when when
    /// @param href its page
    public record Copy(String publisher, String share, Moment when, String href) {}
}
