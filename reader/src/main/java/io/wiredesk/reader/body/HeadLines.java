package io.wiredesk.reader.body;

import io.wiredesk.reader.Block;
import io.wiredesk.reader.dates.DateContext;
import io.wiredesk.reader.dates.DateReader;
import io.wiredesk.reader.dates.DatedText;
import io.wiredesk.reader.outline.Piece;
import io.wiredesk.reader.words.Weight;
import java.util.Set;

/// Knows the stamp, headline and byline that stand as the first lines of a text whose lines are parted by single breaks
/// only, as in layouts without paragraphs.
final class HeadLines {
    /// A stamp, a headline of two lines, a byline, a place.
    private static final int MOST_LINES = 5;

    /// Longer lines are text even without a full stop.
    private static final int LONGEST_LABEL = 60;

    /// Longer lines with a date hold more than it.
    private static final int LONGEST_STAMP = 60;

    /// A line of fewer words is in many a headline by chance.
    private static final int LEAST_WORDS = 3;

    private static final DateReader DATES = new DateReader();

    private final Set<String> headline;

    HeadLines(BodyHints hints) {
        headline = Words.of(hints.headline().orElse(""));
    }

    /// How many units of a piece's text are such lines, with the breaks behind them.
    ///
    /// Beside a stamp or the headline a line without the end of a sentence is one too, if it stands above them
    /// or is the only one below.
    int end(Piece piece) {
        String text = piece.text();
        if (piece.shape().kind() != Block.Kind.PARAGRAPH) {
            return 0;
        }
        if (text.indexOf('\n') < 0) {
            return !piece.isProse() && isHeadline(text) ? text.length() : 0;
        }
        int end = 0;
        int from = 0;
        boolean labelled = false;
        for (int lines = 0; lines < MOST_LINES && from < text.length(); lines++) {
            int brk = text.indexOf('\n', from);
            int to = brk < 0 ? text.length() : brk;
            int next = brk < 0 ? to : to + 1;
            String line = text.substring(from, to);
            if (isSure(line)) {
                end = next;
                labelled = false;
            } else if (labelled || !isLabel(line)) {
                break;
            } else if (end > 0 && isHeadOf(text, next)) {
                end = next;
                labelled = true;
            }
            from = next;
        }
        return end;
    }

    /// True when a piece is such lines and nothing else.
    boolean isAll(Piece piece) {
        return end(piece) == piece.text().length();
    }

    /// The piece without such lines.
    Piece cut(Piece piece) {
        int end = end(piece);
        if (end == 0) {
            return piece;
        }
        String rest = piece.text().substring(end);
        return new Piece(rest, piece.shape(), piece.region(), Weight.of(rest), piece.linked(), piece.stops());
    }

    private boolean isSure(String line) {
        return isStamp(line) || isHeadline(line);
    }

    private static boolean isStamp(String line) {
        return line.length() <= LONGEST_STAMP
                && (LineLook.isStamp(line)
                        || (DateReader.hasDigit(line)
                                && DATES.read(line, DateContext.unknown())
                                        .filter(DatedText::isWhole)
                                        .isPresent()));
    }

    private boolean isHeadline(String line) {
        Set<String> words = Words.of(line);
        return words.size() >= LEAST_WORDS && headline.containsAll(words);
    }

    private static boolean isLabel(String line) {
        return Weight.of(line) < LONGEST_LABEL
                && !line.isEmpty()
                && ".!?…:,;。！？".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    /// True when nothing or a long line follows: short ones would be verses or items, of which no line is a byline.
    private static boolean isHeadOf(String text, int next) {
        int brk = text.indexOf('\n', next);
        String line = text.substring(next, brk < 0 ? text.length() : brk);
        return line.isEmpty() || Weight.of(line) >= LONGEST_LABEL;
    }
}
