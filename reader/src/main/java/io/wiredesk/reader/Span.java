package io.wiredesk.reader;

/// A stretch `[start, end)` of a text, in UTF-16 code units of that text (as in [String#substring(int, int)]).
///
/// Immutable.
///
/// @param start first unit, 0 or more
/// @param end unit after the last, `start` or more
public record Span(int start, int end) implements Comparable<Span> {
    /// Rejects impossible spans.
    ///
    /// @throws IllegalArgumentException when `start` is negative or `end` lies before `start`
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("[" + start + ", " + end + ") is no span: want 0 <= start <= end");
        }
    }

    /// The number of UTF-16 units covered.
    public int length() {
        return end - start;
    }

    /// The words of `text` that this span covers.
    public String of(String text) {
        return text.substring(start, end);
    }

    /// True when every unit of `other` is one of this span's.
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// True when the two share at least one unit.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// This span moved right by `units` (left when negative).
    public Span shift(int units) {
        return new Span(start + units, end + units);
    }

    /// Reading order: by start, then by end.
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
