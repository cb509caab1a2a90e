package io.wiredesk.ledger.claim;

import io.wiredesk.ledger.TimeExpression;
import io.wiredesk.reader.Span;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// Finds when a statement was made: the first date or time of the cue's sentence that is not part of the words
/// reported.
final class StatementTimes {
    private final TreeMap<Integer, TimeExpression> byStart = new TreeMap<>();

    StatementTimes(List<TimeExpression> times) {
        times.forEach(time -> byStart.put(time.span().start(), time));
    }

    /// True when the words are nothing but a time: `Friday` says nothing.
    boolean isTime(Span words) {
        TimeExpression there = byStart.get(words.start());
        return there != null && there.span().end() >= words.end();
    }

    Optional<String> of(Draft draft) {
        int start = draft.sentence.getFirst().start();
        int end = draft.sentence.getLast().end();
        return byStart.subMap(start, end).values().stream()
                .filter(time -> time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                .filter(time -> isOutside(draft.content, time.span()) && isOutside(draft.source, time.span()))
                .map(TimeExpression::value)
                .findFirst();
    }

    private static boolean isOutside(List<Span> spans, Span time) {
        return spans.stream().noneMatch(span -> span.overlaps(time));
    }
}
