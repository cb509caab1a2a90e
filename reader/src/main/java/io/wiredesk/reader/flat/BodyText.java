package io.wiredesk.reader.flat;

import io.wiredesk.reader.Block;
import io.wiredesk.reader.Span;
import io.wiredesk.reader.flat.FlatLine.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The body's text and blocks, made from the lines of its run. A paragraph printed twice is one.
record BodyText(String text, List<Block> blocks) {
    /// Headings have no known level in flat text: the second, as a section under the headline.
    private static final int HEADING_LEVEL = 2;

    /// A longer line without a full stop is a cut-off sentence or a caption, not a heading.
    private static final int MOST_HEADING_WORDS = 14;

    private static final String BETWEEN_BLOCKS = "\n\n";

    static BodyText of(List<FlatLine> run) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < run.size(); i++) {
            Optional<Block.Kind> found = kind(run, i);
            boolean again = run.get(i).is(Shape.PROSE) && !seen.add(run.get(i).text());
            if (found.isEmpty() || again) {
                continue;
            }
            Block.Kind kind = found.get();
            text.append(text.isEmpty() ? "" : BETWEEN_BLOCKS);
            int start = text.length();
            text.append(run.get(i).text());
            int level = kind == Block.Kind.HEADING ? HEADING_LEVEL : 0;
            blocks.add(new Block(kind, level, new Span(start, text.length())));
        }
        return new BodyText(text.toString(), blocks);
    }

    private static Optional<Block.Kind> kind(List<FlatLine> run, int at) {
        return switch (run.get(at).shape()) {
            case PROSE -> Optional.of(Block.Kind.PARAGRAPH);
            case ITEM -> Optional.of(Block.Kind.LIST_ITEM);
            case TITLE -> title(run, at);
            case BYLINE, STAMP, SOURCE, ASIDE, SCRAP, RELATED, COMMENTS -> Optional.empty();
        };
    }

    /// A title between two paragraphs is a heading; several in a row behind a colon are a list without
    /// bullets, and several in a row elsewhere, or any below "Read also", are links to other pages.
    private static Optional<Block.Kind> title(List<FlatLine> run, int at) {
        int first = at;
        while (first > 0 && run.get(first - 1).is(Shape.TITLE)) {
            first--;
        }
        boolean alone = first == at && (at + 1 == run.size() || !run.get(at + 1).is(Shape.TITLE));
        boolean listed = first > 0 && run.get(first - 1).text().endsWith(":");
        if (listed) {
            return Optional.of(Block.Kind.LIST_ITEM);
        }
        boolean linked = first > 0 && run.get(first - 1).is(Shape.RELATED);
        boolean heading = alone && !linked && LineReader.words(run.get(at).text()) <= MOST_HEADING_WORDS;
        return heading ? Optional.of(Block.Kind.HEADING) : Optional.empty();
    }
}
