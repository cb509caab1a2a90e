package io.wiredesk.ledger.learned;

import io.wiredesk.reader.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Cuts text into words and words into the pieces that the model knows, lower-case and without accents: WordPiece
/// (Wu et al. 2016) as BERT uses it (Devlin et al. 2019). `training/minilm.py` does the same. Safe to share between
/// threads.
final class WordPiece {
    static final int START = 101;
    static final int END = 102;

    /// Longer words are one unknown piece.
    private static final int LONGEST_WORD = 100;

    /// Most words whose pieces are remembered.
    private static final int MOST_KNOWN = 50_000;

    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final Map<String, int[]> known = new ConcurrentHashMap<>();
    private final int[] unknown;

    /// @param pieces all pieces by number, `[UNK]` among them
    WordPiece(List<String> pieces) {
        for (String piece : pieces) {
            vocabulary.put(piece, vocabulary.size());
        }
        unknown = new int[] {vocabulary.getOrDefault("[UNK]", 0)};
    }

    /// The words and marks of a text, parted at white space and round every mark.
    List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            boolean alone = isMark(c) || isIdeograph(c);
            if (alone || isBlank(c)) {
                if (start >= 0) {
                    words.add(new Span(start, at));
                    start = -1;
                }
                if (alone) {
                    words.add(new Span(at, next));
                }
            } else if (start < 0) {
                start = at;
            }
            at = next;
        }
        if (start >= 0) {
            words.add(new Span(start, text.length()));
        }
        return words;
    }

    private static boolean isMark(int c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isIdeograph(int c) {
        return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.CONTROL
                || Character.getType(c) == Character.FORMAT;
    }

    /// The numbers of a word's pieces, at least one.
    int[] pieces(String word) {
        int[] pieces = known.get(word);
        if (pieces == null) {
            pieces = word.length() > LONGEST_WORD ? unknown : cut(plain(word));
            if (known.size() < MOST_KNOWN) {
                known.put(word, pieces);
            }
        }
        return pieces;
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private int[] cut(String word) {
        List<Integer> pieces = new ArrayList<>();
        int start = 0;
        while (start < word.length()) {
            int end = word.length();
            while (end > start && !vocabulary.containsKey((start > 0 ? "##" : "") + word.substring(start, end))) {
                end--;
            }
            if (end == start) {
                return unknown;
            }
            pieces.add(vocabulary.get((start > 0 ? "##" : "") + word.substring(start, end)));
            start = end;
        }
        return pieces.isEmpty()
                ? unknown
                : pieces.stream().mapToInt(Integer::intValue).toArray();
    }
}
