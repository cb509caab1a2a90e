package io.wiredesk.reader;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// One page, read: its article's own text, what the page says about it, and what stood beside it.
///
/// Immutable. `text` never changes after it was made: every span of every later stage counts from it.
///
/// @param text the body: blocks joined by a blank line; empty when the page holds no article
/// @param blocks the blocks of `text` in order
/// @param asides what was kept apart
/// @param teasers the page's other items
/// @param metadata what the page says about the article
/// @param confidence 0–1 for the reading as a whole
/// @param warnings what was doubtful: `two-candidates`, `truncated`, `not-an-article`, …
/// @param verdict what the page was taken for, and why
public record Article(
        String text,
        List<Block> blocks,
        List<Aside> asides,
        List<Teaser> teasers,
        Metadata metadata,
        double confidence,
        List<String> warnings,
        PageVerdict verdict) {
    /// An article on a page that nobody doubts to be one.
    public Article(
            String text,
            List<Block> blocks,
            List<Aside> asides,
            List<Teaser> teasers,
            Metadata metadata,
            double confidence,
            List<String> warnings) {
        this(text, blocks, asides, teasers, metadata, confidence, warnings, PageVerdict.ARTICLE);
    }

    /// Copies the lists and checks that the blocks lie inside the text.
    ///
    /// @throws IllegalArgumentException when a block ends behind the text or confidence is outside 0–1
    public Article {
        blocks = List.copyOf(blocks);
        asides = List.copyOf(asides);
        teasers = List.copyOf(teasers);
        warnings = List.copyOf(warnings);
        for (Block block : blocks) {
            if (block.span().end() > text.length()) {
                throw new IllegalArgumentException(block + " ends behind the text of " + text.length() + " units");
            }
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " is outside 0–1");
        }
    }

    /// The same article, also warning of `warning`.
    Article warning(String warning) {
        Set<String> all = new LinkedHashSet<>(warnings);
        all.add(warning);
        return new Article(text, blocks, asides, teasers, metadata, confidence, List.copyOf(all), verdict);
    }
}
