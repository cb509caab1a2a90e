package io.wiredesk.reader.body;

import java.util.Set;

/// The page's summary of the article, for finding the block that shows it.
final class Description {
    /// Share of words that a block and the summary must have in common, counted over each of the two.
    private static final double OF_BOTH = 0.7;

    private static final double OF_BLOCK = 0.5;

    /// Fewer words agree by chance.
    private static final int FEWEST_WORDS = 4;

    private final Set<String> words;

    Description(BodyHints hints) {
        this.words = Words.of(hints.description().orElse(""));
    }

    /// True when the text is the summary, or a good part of it.
    boolean isIn(String text) {
        if (words.size() < FEWEST_WORDS) {
            return false;
        }
        Set<String> own = Words.of(text);
        long shared = own.stream().filter(words::contains).count();
        return shared >= FEWEST_WORDS
                && shared >= OF_BOTH * Math.min(own.size(), words.size())
                && shared >= OF_BLOCK * own.size();
    }
}
