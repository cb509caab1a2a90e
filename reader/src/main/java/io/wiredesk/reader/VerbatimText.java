package io.wiredesk.reader;

import java.util.ArrayList;
import java.util.List;

/// Clean article text, taken as it is: only the paragraphs are found.
final class VerbatimText {
    private VerbatimText() {}

    /// The text unchanged. Its blocks are its paragraphs, parted at blank lines; they cover all but white
    /// space.
    static Article read(String text, Page page) {
        List<Block> blocks = paragraphs(text);
        List<String> warnings = blocks.isEmpty() ? List.of("not-an-article") : List.of();
        double confidence = blocks.isEmpty() ? 0 : 1;
        return new Article(text, blocks, List.of(), List.of(), Metadata.unknown(page.url()), confidence, warnings);
    }

    private static List<Block> paragraphs(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = -1;
        int end = 0;
        int line = 0;
        while (line < text.length()) {
            int next = lineEnd(text, line);
            int first = firstMark(text, line, next);
            if (first == next) {
                add(blocks, start, end);
                start = -1;
            } else {
                start = start < 0 ? first : start;
                end = behindLastMark(text, first, next);
            }
            line = next + 1;
        }
        add(blocks, start, end);
        return blocks;
    }

    private static void add(List<Block> blocks, int start, int end) {
        if (start >= 0) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, 0, new Span(start, end)));
        }
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static int firstMark(String text, int from, int to) {
        int i = from;
        while (i < to && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int behindLastMark(String text, int from, int to) {
        int i = to;
        while (i > from && Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
