package io.wiredesk.desk.search;

import io.wiredesk.desk.search.SearchResults.SnippetPart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/// Picks the sentences of a text that match a query best.
final class Snippets {
    /// Sentences in a snippet: two lines of a list.
    private static final int SENTENCES = 2;

    /// Longest text looked through, in UTF-16 units; beyond it no snippet is found.
    private static final int LONGEST = 200_000;

    private final UnifiedHighlighter highlighter;

    Snippets(Analyzer analyzer) {
        this.highlighter = UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withFormatter(new Parts())
                .withMaxLength(LONGEST)
                .withMaxNoHighlightPassages(0)
                .build();
    }

    /// The best sentences in reading order; empty when the text does not match.
    List<SnippetPart> of(Query query, String text) throws IOException {
        Object parts = highlighter.highlightWithoutSearcher(Fields.TEXT, query, text, SENTENCES);
        return parts instanceof Found found ? found.parts() : List.of();
    }

    private record Found(List<SnippetPart> parts) {}

    private static final class Parts extends PassageFormatter {
        @Override
        public Found format(Passage[] passages, String content) {
            List<SnippetPart> parts = new ArrayList<>();
            int end = -1;
            for (Passage passage : passages) {
                if (end >= 0 && passage.getStartOffset() > end) {
                    parts.add(new SnippetPart(" … ", false));
                }
                add(passage, content, parts);
                end = passage.getEndOffset();
            }
            return new Found(parts);
        }

        private static void add(Passage passage, String content, List<SnippetPart> parts) {
            int at = passage.getStartOffset();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int start = Math.max(at, passage.getMatchStarts()[i]);
                int end = Math.min(passage.getMatchEnds()[i], passage.getEndOffset());
                if (start < end) {
                    plain(content.substring(at, start), parts);
                    parts.add(new SnippetPart(content.substring(start, end), true));
                    at = end;
                }
            }
            plain(content.substring(at, passage.getEndOffset()), parts);
        }

        private static void plain(String text, List<SnippetPart> parts) {
            String line = text.replaceAll("\\s+", " ");
            if (!line.isEmpty()) {
                parts.add(new SnippetPart(line, false));
            }
        }
    }
}
