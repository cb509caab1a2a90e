package io.wiredesk.stories;

import io.wiredesk.ledger.ScheduledEvent.Certainty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What all tellings of one event come to. Immutable.
///
/// @param event the fullest name that it is given
/// @param when the newest word on when, as exact as any telling of that time
/// @param certainty how sure the newest telling is
/// @param isCancelled true when the newest word is that it will not be
/// @param changes what became of it, oldest first
public record Occasion(
        String event, CalendarTime when, Certainty certainty, boolean isCancelled, List<Change> changes) {
    /// Copies the list.
    public Occasion {
        changes = List.copyOf(changes);
    }

    /// Something that became of an event.
    ///
    /// @param what what it was
    /// @param was when the event was to be until then
    /// @param became when it is to be since; empty for a cancelled one
    /// @param since when the telling article was published
    /// @param article the telling article
    public record Change(
            What what, Optional<CalendarTime> was, Optional<CalendarTime> became, Instant since, String article) {
        /// Sorts of changes.
        public enum What {
            /// It has another time.
            MOVED,
            /// It is called off.
            CANCELLED,
            /// Called off before, it is told of as coming again.
            REINSTATED
        }
    }

    /// Sums up the tellings of one event.
    ///
    /// A plain telling of an older date moves nothing back: its writer did not know better. One of the date
    /// that was cancelled, published later, says that it takes place after all.
    ///
    /// @param tellings at least one, in any order
    public static Occasion of(List<EventTelling> tellings) {
        List<EventTelling> inOrder = tellings.stream()
                .sorted(Comparator.comparing(EventTelling::published))
                .toList();
        Sum sum = new Sum(inOrder.getFirst());
        inOrder.forEach(sum::add);
        String event = tellings.stream()
                .map(EventTelling::event)
                .max(Comparator.comparingInt(
                                (String name) -> Agenda.WORDS.key(name).terms().size())
                        .thenComparing(Agenda.WORDS::endsInNoun)
                        .thenComparingInt(String::length)
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        return new Occasion(event, sum.when, sum.certainty, sum.isCancelled, sum.changes);
    }

    private static final class Sum {
        private final List<Change> changes = new ArrayList<>();
        private CalendarTime when;
        private Certainty certainty;
        private boolean isCancelled;

        Sum(EventTelling first) {
            when = first.when();
            certainty = first.certainty();
        }

        void add(EventTelling telling) {
            if (telling.change().isEmpty()) {
                plain(telling);
                return;
            }
            switch (telling.change().get()) {
                case MOVED -> moved(telling);
                case CANCELLED -> cancelled(telling);
            }
        }

        private void plain(EventTelling telling) {
            if (!when.isCompatible(telling.when())) {
                return;
            }
            if (isCancelled) {
                change(Change.What.REINSTATED, Optional.empty(), Optional.of(telling.when()), telling);
                isCancelled = false;
            }
            refine(telling.when());
            certainty = telling.certainty();
        }

        private void moved(EventTelling telling) {
            boolean isKnown = when.isCompatible(telling.when());
            Optional<CalendarTime> was = telling.was().or(() -> isKnown ? Optional.empty() : Optional.of(when));
            boolean isTold = changes.stream()
                    .anyMatch(change -> change.what() == Change.What.MOVED
                            && change.became()
                                    .filter(telling.when()::isCompatible)
                                    .isPresent());
            if (was.isPresent() && !(isKnown && isTold)) {
                change(Change.What.MOVED, was, Optional.of(telling.when()), telling);
            }
            if (isKnown) {
                refine(telling.when());
            } else {
                when = telling.when();
            }
            isCancelled = false;
            certainty = telling.certainty();
        }

        private void cancelled(EventTelling telling) {
            if (!isCancelled) {
                change(Change.What.CANCELLED, Optional.of(when), Optional.empty(), telling);
            }
            isCancelled = true;
        }

        private void refine(CalendarTime told) {
            if (told.isMoreExactThan(when)) {
                when = told;
            }
        }

        private void change(
                Change.What what, Optional<CalendarTime> was, Optional<CalendarTime> became, EventTelling telling) {
            changes.add(new Change(what, was, became, telling.published(), telling.article()));
        }
    }
}
