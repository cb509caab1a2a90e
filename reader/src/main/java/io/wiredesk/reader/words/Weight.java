package io.wiredesk.reader.words;

/// How much a text says, in letters of an alphabet.
public final class Weight {
    /// One ideograph or syllable block says about as much as three letters.
    public static final int DENSE = 3;

    private static final int FIRST_DENSE = 0x2E80;
    private static final int LAST_DENSE = 0xD7FF;

    private Weight() {}

    /// The text's length in units, ideographs and syllable blocks counted as several.
    public static int of(String text) {
        int weight = 0;
        for (int i = 0; i < text.length(); i++) {
            weight += of(text.charAt(i));
        }
        return weight;
    }

    /// The weight of one UTF-16 unit.
    public static int of(char unit) {
        return unit >= FIRST_DENSE && unit <= LAST_DENSE ? DENSE : 1;
    }
}
