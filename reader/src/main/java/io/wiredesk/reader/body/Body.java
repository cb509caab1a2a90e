package io.wiredesk.reader.body;

import io.wiredesk.reader.Aside;
import io.wiredesk.reader.Block;
import java.util.List;

/// An article's own text and what stood beside it.
///
/// @param text blocks joined by a blank line; empty when there is no article
/// @param blocks the blocks of `text`, in order, not overlapping
/// @param asides captions, promos, disclaimers and the like, in page order
/// @param confidence 0–1
/// @param warnings what was doubtful
public record Body(String text, List<Block> blocks, List<Aside> asides, double confidence, List<String> warnings) {
    /// Copies the lists.
    public Body {
        blocks = List.copyOf(blocks);
        asides = List.copyOf(asides);
        warnings = List.copyOf(warnings);
    }
}
