package io.wiredesk.reader.flat;

import io.wiredesk.reader.Aside;
import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.words.Weight;
import java.util.List;
import java.util.Optional;

/// One line of a flattened page that is not blank.
///
/// @param text its words, white space collapsed
/// @param shape what it looks like
/// @param authors the names of a byline
/// @param time the stamp it holds, alone or behind a byline
/// @param credit whom a source line credits
/// @param aside what kind of aside it is by its words
record FlatLine(
        String text,
        Shape shape,
        List<String> authors,
        Optional<PublicationTime> time,
        Optional<String> credit,
        Optional<Aside.Kind> aside) {
    enum Shape {
        /// A sentence or more.
        PROSE,
        /// A few words without a full stop: a headline, a section heading, a menu entry.
        TITLE,
        /// "• two words": an item of a list.
        ITEM,
        /// "By Ada Moreau".
        BYLINE,
        /// "12 hours ago", "5 June 2025".
        STAMP,
        /// "Source: Northern Courier".
        SOURCE,
        /// A promo, a disclaimer, a credit.
        ASIDE,
        /// Buttons, menu words, notices of the site.
        SCRAP,
        /// "Related articles", "Read more:": what follows are other items.
        RELATED,
        /// "3 comments": what follows was written by readers.
        COMMENTS
    }

    static FlatLine of(String text, Shape shape) {
        return new FlatLine(text, shape, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    boolean is(Shape wanted) {
        return shape == wanted;
    }

    /// Its length, ideographs and the like counted as three.
    int weight() {
        return Weight.of(text);
    }

    /// True for lines that stand in the head of an article or of a card, never inside running text.
    boolean isHead() {
        return shape == Shape.BYLINE || shape == Shape.STAMP || shape == Shape.SOURCE;
    }
}
