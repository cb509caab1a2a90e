package io.wiredesk.desk.store;

import io.wiredesk.reader.Article;
import io.wiredesk.reader.Block;
import io.wiredesk.reader.Span;
import java.text.BreakIterator;
import java.util.Locale;

/// The sentence that a line of the ledger stands in, for lists that show it beside the line. Confined to
/// one thread.
final class SentenceAround {
    /// Longest sentence kept, in UTF-16 units: lists show two or three lines of it.
    private static final int LONGEST = 600;

    /// Longest word that a full stop may belong to ("Mr.", "Gen.", "U.S."), in UTF-16 units.
    private static final int LONGEST_ABBREVIATION = 4;

    private final Article article;
    private final BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);

    SentenceAround(Article article) {
        this.article = article;
    }

    /// The sentence or sentences that cover `span`, never beyond the blocks it stands in.
    String of(Span span) {
        String text = article.text();
        int from = blockStart(span.start());
        int to = Math.max(blockEnd(span.end()), span.end());
        breaks.setText(text.substring(from, to));
        int start = sentenceStart(text, from, span.start());
        int end = sentenceEnd(text, from, to, span.end());
        return text.substring(start, Math.min(end, start + LONGEST)).strip();
    }

    private int sentenceStart(String text, int from, int offset) {
        int start = offset <= from ? from : from + Math.max(0, breaks.preceding(offset - from + 1));
        while (start > from && endsInAbbreviation(text, from, start)) {
            int earlier = breaks.preceding(start - from);
            start = from + Math.max(0, earlier);
        }
        return Math.min(start, offset);
    }

    private int sentenceEnd(String text, int from, int to, int offset) {
        int end = offset >= to ? to : following(from, to, offset - 1);
        while (end < to && endsInAbbreviation(text, from, end)) {
            end = following(from, to, end);
        }
        return Math.max(end, offset);
    }

    private int following(int from, int to, int offset) {
        int next = breaks.following(Math.max(0, offset - from));
        return next == BreakIterator.DONE ? to : from + next;
    }

    /// True for "… told Mr. |Lind" and "the U.S. |dollar": the full stop is the word's, not the sentence's.
    private static boolean endsInAbbreviation(String text, int from, int end) {
        int stop = end - 1;
        while (stop > from && Character.isWhitespace(text.charAt(stop))) {
            stop--;
        }
        if (text.charAt(stop) != '.') {
            return false;
        }
        int word = stop;
        while (word > from && !Character.isWhitespace(text.charAt(word - 1))) {
            word--;
        }
        return stop - word <= LONGEST_ABBREVIATION && Character.isUpperCase(text.charAt(word));
    }

    private int blockStart(int offset) {
        for (Block block : article.blocks()) {
            if (block.span().start() <= offset && offset < block.span().end()) {
                return block.span().start();
            }
        }
        return Math.max(0, offset - LONGEST);
    }

    private int blockEnd(int offset) {
        for (Block block : article.blocks()) {
            if (block.span().start() < offset && offset <= block.span().end()) {
                return block.span().end();
            }
        }
        return Math.min(article.text().length(), offset + LONGEST);
    }
}
