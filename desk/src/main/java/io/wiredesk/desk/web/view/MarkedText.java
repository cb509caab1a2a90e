package io.wiredesk.desk.web.view;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import io.wiredesk.reader.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/// A stretch of text in which the words of ledger lines are marked, as HTML: each line's words stand in a `span`
/// that scripts, anchors and styles can light up. Marks may nest and cross; where two cross, the inner one is
/// closed and opened again. The text itself is always escaped.
///
/// Immutable. Writing is linear in the text for marks that nest, and never worse than marks times crossings.
final class MarkedText implements Content {
    private final String text;
    private final Span window;
    private final List<Mark> marks;

    /// @param text the article's whole text
    /// @param window the stretch to write
    /// @param marks all marks of the article, in any order
    MarkedText(String text, Span window, List<Mark> marks) {
        this.text = text;
        this.window = window;
        this.marks = marks.stream()
                .filter(mark -> mark.span().overlaps(window))
                .sorted(Comparator.comparingInt((Mark mark) -> mark.span().start())
                        .thenComparingInt(mark -> -mark.span().end()))
                .toList();
    }

    /// Words that belong to a ledger line.
    ///
    /// @param span where they stand
    /// @param line the line: `s0`; its first words carry the anchor `w-s0`
    /// @param css what they are: `w statement`, `source`, `cue`
    /// @param number shown behind the last word and leading to the line; 0 for none
    /// @param isFirst true for the line's first stretch, which carries the anchor
    record Mark(Span span, String line, String css, int number, boolean isFirst) {
        boolean isWhole() {
            return css.startsWith("w ");
        }
    }

    @Override
    public void writeTo(TemplateOutput output) {
        Deque<Mark> open = new ArrayDeque<>();
        int at = window.start();
        for (Mark mark : marks) {
            int start = Math.max(mark.span().start(), window.start());
            at = closeUntil(start, at, open, output);
            at = copy(at, start, output);
            open(mark, output, mark.isFirst() && mark.span().start() >= window.start());
            open.push(mark);
        }
        at = closeUntil(window.end(), at, open, output);
        copy(at, window.end(), output);
        while (!open.isEmpty()) {
            output.writeContent("</span>");
            open.pop();
        }
    }

    /// Closes, in the order of their ends, all marks that end at or before `limit`.
    private int closeUntil(int limit, int from, Deque<Mark> open, TemplateOutput output) {
        int at = from;
        while (true) {
            Mark next = null;
            for (Mark mark : open) {
                if (mark.span().end() <= limit
                        && (next == null || mark.span().end() < next.span().end())) {
                    next = mark;
                }
            }
            if (next == null) {
                return at;
            }
            at = copy(at, next.span().end(), output);
            close(next, open, output);
        }
    }

    /// Closes a mark; those opened inside of it that go on behind it are closed before and opened again after.
    private static void close(Mark mark, Deque<Mark> open, TemplateOutput output) {
        List<Mark> crossing = new ArrayList<>();
        // Two equal marks are the same words of the same line: which of them closes first makes no difference.
        while (!mark.equals(open.peek())) {
            crossing.addFirst(open.pop());
            output.writeContent("</span>");
        }
        open.pop();
        if (mark.number() > 0) {
            writeReference(mark, output);
        }
        output.writeContent("</span>");
        for (Mark again : crossing) {
            open(again, output, false);
            open.push(again);
        }
    }

    private static void open(Mark mark, TemplateOutput output, boolean isStart) {
        output.writeContent("<span class=\"" + mark.css() + "\"");
        if (mark.isWhole()) {
            output.writeContent(" data-line=\"" + mark.line() + "\"");
            if (isStart) {
                output.writeContent(" id=\"w-" + mark.line() + "\"");
            }
        }
        output.writeContent(">");
    }

    private static void writeReference(Mark mark, TemplateOutput output) {
        output.writeContent("\u2060<a class=\"ref\" href=\"#l-" + mark.line() + "\" aria-label=\"ledger line "
                + mark.number() + "\">" + mark.number() + "</a>");
    }

    private int copy(int from, int to, TemplateOutput output) {
        if (to > from) {
            Escape.htmlContent(text.substring(from, to), output);
            return to;
        }
        return from;
    }
}
