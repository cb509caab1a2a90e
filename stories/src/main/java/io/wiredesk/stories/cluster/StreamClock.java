package io.wiredesk.stories.cluster;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;

/// What time it is by the articles' own dates: the earliest among the last few, never going back.
///
/// A single page with a date in the future cannot move it, so cannot end every story; a stream that really moves on
/// takes it along after [#ARTICLES] articles.
final class StreamClock {
    private static final int ARTICLES = 8;

    private final Deque<Instant> last = new ArrayDeque<>();
    private Optional<Instant> time = Optional.empty();

    /// Notes the date of the next article.
    void see(Instant published) {
        last.addLast(published);
        if (last.size() > ARTICLES) {
            last.removeFirst();
        }
        if (last.size() == ARTICLES) {
            Instant earliest = last.stream().min(Comparator.naturalOrder()).orElse(published);
            time = time.filter(earliest::isBefore).or(() -> Optional.of(earliest));
        }
    }

    /// The time; empty before [#ARTICLES] articles.
    Optional<Instant> time() {
        return time;
    }
}
