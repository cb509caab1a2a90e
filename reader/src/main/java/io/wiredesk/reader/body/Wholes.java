package io.wiredesk.reader.body;

import io.wiredesk.reader.Block;
import io.wiredesk.reader.outline.PageOutline;
import io.wiredesk.reader.outline.Piece;
import java.util.Arrays;
import java.util.List;

/// Pieces that stand or fall together: the cells of a table of data, the short items of one list. Half a table
/// tells less than none.
final class Wholes {
    /// Longer items are paragraphs, each with a say of its own.
    private static final int LONGEST_ITEM = 200;

    private final PageOutline outline;
    private final List<Piece> pieces;

    Wholes(PageOutline outline) {
        this.outline = outline;
        this.pieces = outline.pieces();
    }

    /// Gives every piece of a whole the mean of their scores.
    ///
    /// @param isCell is set to true for the pieces of tables of data
    void level(double[] scores, boolean[] isCell) {
        int i = 0;
        while (i < scores.length) {
            int table = pieces.get(i).shape().table();
            int end = table > 0 ? endOfTable(i, table) : endOfList(i);
            boolean data = table > 0 && BodyText.isData(pieces.subList(i, end));
            Arrays.fill(isCell, i, end, data);
            if (end > i + 1 && (table == 0 || data)) {
                double mean = Arrays.stream(scores, i, end).average().orElseThrow();
                Arrays.fill(scores, i, end, mean);
            }
            i = end;
        }
    }

    private int endOfTable(int first, int table) {
        int end = first + 1;
        while (end < pieces.size() && pieces.get(end).shape().table() == table) {
            end++;
        }
        return end;
    }

    private int endOfList(int first) {
        int end = first + 1;
        while (end < pieces.size() && isItem(first) && isItem(end) && list(end) == list(first)) {
            end++;
        }
        return end;
    }

    private boolean isItem(int piece) {
        return pieces.get(piece).shape().kind() == Block.Kind.LIST_ITEM
                && pieces.get(piece).weight() <= LONGEST_ITEM;
    }

    private int list(int item) {
        return outline.regions().get(pieces.get(item).region()).parent();
    }
}
