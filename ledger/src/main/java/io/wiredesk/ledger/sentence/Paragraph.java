package io.wiredesk.ledger.sentence;

import io.wiredesk.reader.Block;
import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.List;

/// One paragraph of a text.
///
/// @param span its stretch
/// @param number from 0, counted over the whole text
/// @param heading true for a heading
record Paragraph(Span span, int number, boolean heading) {
    private static final String FINAL = ".?!:;…”\"»'’)";

    static List<Paragraph> of(String text, List<Block> blocks) {
        List<Paragraph> paragraphs = new ArrayList<>();
        if (blocks.isEmpty()) {
            cut(text, new Span(0, text.length()), false, paragraphs);
        }
        for (Block block : blocks) {
            cut(text, block.span(), block.kind() == Block.Kind.HEADING, paragraphs);
        }
        return paragraphs;
    }

    private static void cut(String text, Span block, boolean heading, List<Paragraph> paragraphs) {
        int start = block.start();
        for (int at = block.start(); at < block.end(); at++) {
            if (text.charAt(at) == '\n' && parts(text, start, at, block.end())) {
                add(text, start, at, heading, paragraphs);
                start = at + 1;
            }
        }
        add(text, start, block.end(), heading, paragraphs);
    }

    private static void add(String text, int start, int end, boolean heading, List<Paragraph> paragraphs) {
        if (!text.substring(start, end).isBlank()) {
            paragraphs.add(new Paragraph(new Span(start, end), paragraphs.size(), heading));
        }
    }

    /// A line end parts two paragraphs when a blank line follows or the line ends with a final mark.
    private static boolean parts(String text, int start, int at, int end) {
        int next = at + 1;
        while (next < end && text.charAt(next) != '\n' && Tokenizer.isBlank(text.charAt(next))) {
            next++;
        }
        if (next >= end || text.charAt(next) == '\n') {
            return true;
        }
        int last = at - 1;
        while (last >= start && Tokenizer.isBlank(text.charAt(last))) {
            last--;
        }
        return last < start || FINAL.indexOf(text.charAt(last)) >= 0;
    }
}
