package io.wiredesk.desk.web.view;

import io.wiredesk.desk.store.EventLine;
import io.wiredesk.ledger.ScheduledEvent.Certainty;
import io.wiredesk.ledger.ScheduledEvent.Precision;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gets events ready to show. Immutable.
///
/// @param moments how times are shown
record EventViews(Moments moments) {
    Coming coming(EventLine line) {
        List<EventLine.Source> sources =
                line.entry().map(EventLine.Entry::sources).orElse(List.of());
        return new Coming(
                clock(line),
                Titles.of(line.event()),
                isBare(line.event()) ? line.headline() : "",
                line.certainty().name().toLowerCase(Locale.ROOT),
                line.certainty() == Certainty.SCHEDULED || line.certainty() == Certainty.EXPECTED,
                line.publishers() > 1 ? Figures.count(line.publishers(), "source") : "",
                line.instruments().stream().map(LedgerViews::tag).toList(),
                change(line),
                line.isCancelled(),
                figures(line.figures()),
                sources.stream().map(EventLine.Source::publisher).distinct().collect(Collectors.joining(", ")),
                Links.words(line.articleId(), 'e', line.ordinal()));
    }

    /// "talks", "council meets again": a name of nobody, which needs to be told whose it is.
    private static boolean isBare(String name) {
        return name.equals(name.toLowerCase(Locale.ROOT));
    }

    private String clock(EventLine line) {
        if (line.precision() == Precision.INSTANT && line.startsAt().isPresent()) {
            return moments.at(line.startsAt().get()).text();
        }
        return CalendarValue.words(line.when(), moments);
    }

    /// The newest change; that it was called off and is on again is one as well.
    private String change(EventLine line) {
        List<EventLine.Change> changes =
                line.entry().map(EventLine.Entry::changes).orElse(List.of());
        if (changes.isEmpty()) {
            return line.isCancelled() ? "cancelled" : "";
        }
        EventLine.Change newest = changes.getLast();
        return switch (newest.what()) {
            case "moved" ->
                "moved from "
                        + newest.was()
                                .map(was -> CalendarValue.words(was, moments))
                                .orElse("another time");
            case "reinstated" -> "on again";
            default -> newest.what();
        };
    }

    private static String figures(EventLine.Figures figures) {
        return Stream.of(
                        figures.actual().map(figure -> "actual " + figure),
                        figures.forecast().map(figure -> "forecast " + figure),
                        figures.previous().map(figure -> "previous " + figure))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
