package io.wiredesk.reader.body;

/// How much a text says, in letters of an alphabet.
final class Weight {
    /// One ideograph or syllable block says about as much as three letters.
    static final int DENSE = 3;

    private static final int FIRST_DENSE = 0x2E80;
    private static final int LAST_DENSE = 0xD7FF;

    private Weight() {}

    /// The text's length in units, ideographs and syllable blocks counted as several.
    static int of(String text) {
        int weight = text.length();
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            weight += unit >= FIRST_DENSE && unit <= LAST_DENSE ? DENSE - 1 : 0;
        }
        return weight;
    }
}
