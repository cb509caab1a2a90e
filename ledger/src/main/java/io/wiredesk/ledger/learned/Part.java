package io.wiredesk.ledger.learned;

import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.List;

/// A stretch of a paragraph that the model reads at once: the whole of it, or some sentences of a long one.
///
/// @param paragraph the paragraph's number
/// @param words where each word stands in the paragraph
/// @param ids the numbers of all pieces, the start's and end's included
/// @param hints what the rules make of each piece, see [Hints]
/// @param first index of each word's first piece in `ids`
record Part(int paragraph, List<Span> words, long[] ids, long[] hints, int[] first) {
    /// Most pieces of one part. Nearly all paragraphs of news are shorter; attributions seldom cross sentences.
    private static final int MOST_PIECES = 200;

    int size() {
        return ids.length;
    }

    /// The parts of one paragraph; none when it has no words.
    static List<Part> of(int paragraph, String text, Hints hints, WordPiece tokenizer) {
        List<Span> words = tokenizer.words(text);
        List<int[]> pieces =
                words.stream().map(word -> tokenizer.pieces(word.of(text))).toList();
        List<Part> parts = new ArrayList<>();
        int start = 0;
        while (start < words.size()) {
            int end = end(text, words, pieces, start);
            parts.add(of(paragraph, words.subList(start, end), pieces.subList(start, end), hints));
            start = end;
        }
        return parts;
    }

    /// Where the part that starts at word `start` ends: behind the last sentence that fits.
    private static int end(String text, List<Span> words, List<int[]> pieces, int start) {
        int end = start;
        int size = 0;
        int stop = 0;
        while (end < words.size() && size + pieces.get(end).length <= MOST_PIECES) {
            size += pieces.get(end++).length;
            Span last = words.get(end - 1);
            boolean mark = ".!?".indexOf(text.charAt(last.start())) >= 0;
            if (mark && (last.end() == text.length() || Character.isWhitespace(text.charAt(last.end())))) {
                stop = end;
            }
        }
        if (end == words.size()) {
            return end;
        }
        return stop > start ? stop : end;
    }

    private static Part of(int paragraph, List<Span> words, List<int[]> pieces, Hints hints) {
        int size = 2 + pieces.stream().mapToInt(piece -> piece.length).sum();
        long[] ids = new long[size];
        long[] hintOf = new long[size];
        int[] first = new int[words.size()];
        ids[0] = WordPiece.START;
        int at = 1;
        for (int word = 0; word < first.length; word++) {
            first[word] = at;
            hintOf[at] = hints.at(words.get(word).start());
            for (int piece : pieces.get(word)) {
                ids[at++] = piece;
            }
        }
        ids[at] = WordPiece.END;
        return new Part(paragraph, words, ids, hintOf, first);
    }
}
