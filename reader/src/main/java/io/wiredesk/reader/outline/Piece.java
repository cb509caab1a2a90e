package io.wiredesk.reader.outline;

import io.wiredesk.reader.Block;

/// One run of text between two block boundaries, with what is counted of it once.
///
/// @param text its words, white space collapsed; a single line break stands for a `br`
/// @param shape what it is in markup
/// @param region index of the innermost region it stands in
/// @param weight its length in units, ideographs and the like counted as several
/// @param linked the part of the weight that is link text
/// @param stops sentence marks and commas in it
public record Piece(String text, Shape shape, int region, int weight, int linked, int stops) {
    /// What a piece is in markup.
    ///
    /// @param kind the block it would become
    /// @param level 1–6 for headings, else 0
    /// @param table the number of the table it stands in, 0 for none
    /// @param row the number of the table row it stands in
    /// @param isFigure true inside `figure` or `figcaption`
    public record Shape(Block.Kind kind, int level, int table, int row, boolean isFigure) {}

    /// From this weight on, a run of text is taken for prose whatever it ends with; about two lines on a
    /// screen.
    private static final int LONG = 120;

    /// From this weight on, a run that ends like a sentence is prose.
    private static final int SENTENCE = 40;

    /// Above this share of link text a run is a list of links, whatever its length.
    private static final double LINKED = 0.5;

    /// Share of the text that is link text, 0–1.
    public double linkShare() {
        return weight == 0 ? 0 : (double) linked / weight;
    }

    /// True for running text, as far as the piece alone can tell.
    public boolean isProse() {
        if (shape.kind() == Block.Kind.HEADING || linkShare() > LINKED) {
            return false;
        }
        return (weight >= LONG && stops > 0) || (weight >= SENTENCE && endsLikeSentence());
    }

    /// True when the last mark, closing quotes and brackets aside, ends a sentence.
    public boolean endsLikeSentence() {
        for (int i = text.length() - 1; i >= 0 && i >= text.length() - 4; i--) {
            char unit = text.charAt(i);
            if (".!?…:。！？؟।”".indexOf(unit) >= 0) {
                return true;
            }
            if ("\"'»«)]“„’「」 ".indexOf(unit) < 0) {
                return false;
            }
        }
        return false;
    }
}
