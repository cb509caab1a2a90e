package io.wiredesk.reader.body;

import io.wiredesk.reader.Block;
import io.wiredesk.reader.Span;
import io.wiredesk.reader.outline.Piece;
import java.util.ArrayList;
import java.util.List;

/// Joins blocks into one text. Confined to one reading.
final class BodyText {
    private static final String BETWEEN = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    static BodyText of(List<Piece> pieces) {
        var joined = new BodyText();
        int i = 0;
        while (i < pieces.size()) {
            int table = pieces.get(i).shape().table();
            int end = i + 1;
            while (table > 0 && end < pieces.size() && pieces.get(end).shape().table() == table) {
                end++;
            }
            if (table > 0 && isData(pieces.subList(i, end))) {
                joined.addTable(pieces.subList(i, end));
            } else {
                pieces.subList(i, end).forEach(joined::addPiece);
            }
            i = end;
        }
        return joined;
    }

    /// A table of several columns with short cells; a table that lays out paragraphs has long ones.
    static boolean isData(List<Piece> cells) {
        int weight = 0;
        int longest = 0;
        boolean columns = false;
        for (int i = 0; i < cells.size(); i++) {
            weight += cells.get(i).weight();
            longest = Math.max(longest, cells.get(i).weight());
            columns |= i > 0
                    && cells.get(i).shape().row() == cells.get(i - 1).shape().row();
        }
        return columns && weight / cells.size() <= AVERAGE_CELL && longest <= LONGEST_CELL;
    }

    private static final int AVERAGE_CELL = 80;
    private static final int LONGEST_CELL = 400;

    private void addTable(List<Piece> cells) {
        var table = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                boolean sameRow =
                        cells.get(i).shape().row() == cells.get(i - 1).shape().row();
                table.append(sameRow ? " | " : "\n");
            }
            table.append(cells.get(i).text().replace('\n', ' '));
        }
        add(Block.Kind.TABLE, 0, table.toString());
    }

    private void addPiece(Piece piece) {
        add(piece.shape().kind(), piece.shape().level(), piece.text());
    }

    private void add(Block.Kind kind, int level, String words) {
        if (!text.isEmpty()) {
            text.append(BETWEEN);
        }
        int start = text.length();
        text.append(words);
        blocks.add(new Block(kind, level, new Span(start, text.length())));
    }

    String text() {
        return text.toString();
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
