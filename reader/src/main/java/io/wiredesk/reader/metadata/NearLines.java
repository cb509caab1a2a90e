package io.wiredesk.reader.metadata;

import io.wiredesk.reader.nodes.PageNodes;
import io.wiredesk.reader.words.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The lines around the headline, where bylines, stamps and datelines stand. Immutable.
///
/// @param after the lines behind it, nearest first
/// @param before the lines above it, nearest first
record NearLines(List<String> after, List<String> before) {
    private static final int MOST_AFTER = 60;
    private static final int MOST_BEFORE = 8;
    private static final int MOST_NODES_AFTER = 900;
    private static final int MOST_NODES_BEFORE = 120;

    /// Longer lines are paragraphs; their openings are enough to see a dateline.
    private static final int MOST_UNITS = 200;

    /// Behind so many paragraphs the article is under way.
    private static final int MOST_PARAGRAPHS = 8;

    private static final Set<String> SKIPPED = Set.of(
            "script", "style", "noscript", "template", "svg", "button", "select", "form", "iframe", "figure", "nav");

    NearLines {
        after = List.copyOf(after);
        before = List.copyOf(before);
    }

    static NearLines none() {
        return new NearLines(List.of(), List.of());
    }

    /// The lines around the heading at `at`.
    static NearLines around(PageNodes page, MarkupSigns markup, int at) {
        int last = Math.min(page.size(), page.end(at) + MOST_NODES_AFTER);
        List<String> after = new Lines(page, markup, last, MOST_AFTER).from(page.end(at));
        List<String> above = new Lines(page, markup, at, MOST_NODES_BEFORE).from(Math.max(0, at - MOST_NODES_BEFORE));
        return new NearLines(after, above.reversed().subList(0, Math.min(MOST_BEFORE, above.size())));
    }

    /// Gathers the texts of a range of nodes into lines. Confined to one thread.
    private static final class Lines {
        private final PageNodes page;
        private final MarkupSigns markup;
        private final int last;
        private final int most;
        private final List<String> lines = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();

        private int paragraphs;

        /// Where the block ends that the next text may stand behind.
        private int blockEnd;

        Lines(PageNodes page, MarkupSigns markup, int last, int most) {
            this.page = page;
            this.markup = markup;
            this.last = last;
            this.most = most;
        }

        List<String> from(int first) {
            int at = first;
            while (at < last && lines.size() < most && paragraphs < MOST_PARAGRAPHS) {
                if (blockEnd > 0 && at >= blockEnd) {
                    close();
                }
                if (page.isText(at)) {
                    text(page.text(at));
                    at++;
                } else {
                    at = isSkipped(at) ? page.end(at) : enter(at);
                }
            }
            close();
            return lines;
        }

        private void text(String words) {
            if (line.length() < MOST_UNITS) {
                line.append(words, 0, Math.min(words.length(), 2 * MOST_UNITS));
            }
        }

        /// What reaches past the range holds the headline itself and is not skipped, whatever it is.
        private boolean isSkipped(int at) {
            return page.end(at) <= last
                    && (SKIPPED.contains(page.tag(at)) || MarkupSigns.Sign.CLOSED.isIn(markup.of(at)));
        }

        private int enter(int at) {
            if (page.isBlock(at)) {
                close();
                blockEnd = page.end(at);
            } else if (page.tag(at).equals("br")) {
                close();
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            return at + 1;
        }

        private void close() {
            blockEnd = 0;
            if (line.isEmpty()) {
                return;
            }
            String text = Whitespace.collapse(line);
            line.setLength(0);
            if (!text.isEmpty() && lines.size() < most) {
                paragraphs += text.length() >= MOST_UNITS ? 1 : 0;
                lines.add(text);
            }
        }
    }
}
