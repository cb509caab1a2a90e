package io.wiredesk.reader.words;

/// Hashes of words, made unit by unit without regard to case: FNV-1a, 64 bits, over the lower-case UTF-16 units. Two
/// words that differ and hash alike are one in ten billion pairs of a million words.
public final class WordHash {
    /// The hash of the word of no units.
    public static final long START = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private WordHash() {}

    /// The hash of a word that goes on with `unit`.
    public static long with(long hash, char unit) {
        return (hash ^ lower(unit)) * PRIME;
    }

    /// True for a letter or a digit.
    public static boolean isPart(char unit) {
        if (unit < '\u0080') {
            return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || (unit >= '0' && unit <= '9');
        }
        return Character.isLetterOrDigit(unit);
    }

    private static char lower(char unit) {
        if (unit < '\u0080') {
            return unit >= 'A' && unit <= 'Z' ? (char) (unit | ' ') : unit;
        }
        return Character.toLowerCase(unit);
    }

    /// The hash of a whole word.
    public static long of(String word) {
        long hash = START;
        for (int i = 0; i < word.length(); i++) {
            hash = with(hash, word.charAt(i));
        }
        return hash;
    }
}
