package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.ScheduledEvent.Certainty;
import io.wiredesk.ledger.ScheduledEvent.Change;
import io.wiredesk.ledger.ScheduledEvent.Precision;
import io.wiredesk.ledger.TimeExpression;
import io.wiredesk.ledger.schedule.EventWords.Kind;
import io.wiredesk.ledger.time.FoundTime;
import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads one sentence's events. Immutable; safe to share.
final class SentenceReader {
    private static final Pattern WEEKDAY = Pattern.compile(
            "(late |early )?(mon|tues|wednes|thurs|fri|satur|sun)day( (morning|afternoon|evening|night))?");

    /// Of a weekday more days ahead than these, the one before is nearer.
    private static final int NEARER = 3;

    private final EventWords words;
    private final Anchors anchors;
    private final Changes changes;
    private final Attributes attributes;
    private final Listing listing;
    private final Figures figures = new Figures();

    SentenceReader(EventWords words) {
        this.words = words;
        this.anchors = new Anchors(words);
        this.changes = new Changes(words);
        this.attributes = new Attributes(words);
        this.listing = new Listing(words);
    }

    /// What a sentence is read with.
    ///
    /// @param scene the sentence
    /// @param times its times
    /// @param symbols instruments that its events bear on
    /// @param written when the text was written
    /// @param limit token behind what may still state a release's figures
    record Reading(
            Scene scene, List<FoundTime> times, List<String> symbols, Optional<PublicationTime> written, int limit) {
        Optional<LocalDate> day() {
            return written.map(PublicationTime::day);
        }

        String words(FoundTime time) {
            return time.expression().span().of(scene.tokens().text()).toLowerCase(Locale.ROOT);
        }
    }

    List<Found> read(Reading reading) {
        Optional<Changes.Told> told = changes.in(reading.scene(), reading.times());
        if (told.isPresent()) {
            return changed(reading, told.get()).map(List::of).orElse(List.of());
        }
        List<Found> found = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < reading.times().size(); i++) {
            FoundTime time = reading.times().get(i);
            Optional<LocalDate> day = found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(found.getLast().when().first());
            Optional<Found> event = When.of(time)
                    .map(when -> isClock(reading, time) ? when.on(day, time) : when)
                    .flatMap(when -> event(reading, time, when))
                    .filter(f -> found.stream().noneMatch(o -> isElsewhere(o, f)));
            if (last >= 0 && event.filter(Found::isCued).isEmpty()) {
                Optional<Found> listed = listed(reading, found.getLast(), last, i);
                event = event.isEmpty()
                        ? listed
                        : event.map(e -> listed.map(l -> e.as(l.certainty())).orElse(e));
            }
            if (event.isPresent()) {
                found.add(event.get());
                last = i;
            }
        }
        return found;
    }

    /// "reports on Thursday, followed by a call at 5 p.m.": a time of day without a day of its own.
    private static boolean isClock(Reading reading, FoundTime time) {
        String words = reading.words(time);
        boolean isToday = reading.day()
                .filter(day -> time.expression().value().startsWith(day + "T"))
                .isPresent();
        boolean namesDay = words.contains("day") || words.contains("night") || words.contains("morrow");
        return time.expression().type() == TimeExpression.Type.TIME && isToday && !namesDay;
    }

    /// "… on Tuesday, retail sales on Wednesday and jobless claims on Thursday".
    private Optional<Found> listed(Reading reading, Found before, int last, int at) {
        FoundTime time = reading.times().get(at);
        EventName name = new EventName(before.name(), before.span(), true, false);
        Optional<When> when = When.of(time).map(w -> w.coming(time, reading.words(time), reading.day()));
        if (attributes.isAbout(reading.scene(), time, false)) {
            return Optional.empty();
        }
        return when.filter(w -> w.first().isAfter(before.when().first()) && counts(reading, w, true))
                .flatMap(w -> listing.next(reading.scene(), name, reading.times(), last, at)
                        .map(n -> new Found(
                                around(n.span(), time.expression().span()),
                                n.text(),
                                w,
                                before.certainty(),
                                true,
                                reading.symbols(),
                                Optional.empty(),
                                Optional.empty(),
                                figures(n, reading))));
    }

    /// One verb names one time: of "A reports on Monday and B on Tuesday" only the first is sure.
    private static boolean isElsewhere(Found one, Found other) {
        boolean together = one.when().covers(other.when()) || other.when().covers(one.when());
        return !together && one.name().equals(other.name());
    }

    private Optional<Found> changed(Reading reading, Changes.Told told) {
        FoundTime to = reading.times().get(told.to());
        Optional<When> when = When.of(to).map(w -> w.coming(to, reading.words(to), reading.day()));
        Optional<When> was = told.from()
                .map(reading.times()::get)
                .flatMap(t -> When.of(t)
                        .map(w -> w.precision() == Precision.MONTH ? w.coming(t, reading.words(t), reading.day()) : w));
        if (when.isEmpty() || isOver(reading, when.get())) {
            return Optional.empty();
        }
        Span span = around(told.name().span(), to.expression().span());
        Certainty certainty =
                told.name().isFixed() || told.change() == Change.MOVED ? Certainty.SCHEDULED : Certainty.EXPECTED;
        return Optional.of(new Found(
                span,
                told.name().text(),
                when.get(),
                unfixed(reading.scene(), certainty),
                true,
                reading.symbols(),
                Optional.of(told.change()),
                was.map(When::text),
                Figures.Stated.NONE));
    }

    private static boolean isOver(Reading reading, When when) {
        return reading.day().isPresent() && when.last().isBefore(reading.day().get());
    }

    private Optional<Found> event(Reading reading, FoundTime time, When told) {
        Scene scene = reading.scene();
        boolean isDay = told.precision() == Precision.DAY || told.precision() == Precision.INSTANT;
        if (attributes.isAbout(scene, time, isDay) || attributes.isAttribute(reading, time, told)) {
            return Optional.empty();
        }
        Optional<Anchors.Anchor> anchor = anchors.of(scene, time, told);
        if (anchor.isEmpty() || anchor.get().name().isDenied() || Attributes.isSpent(scene, time)) {
            return Optional.empty();
        }
        boolean looksAhead = anchor.get().looksAhead();
        When when = coming(reading, time, told, anchor.get());
        if (!counts(reading, when, looksAhead)) {
            return Optional.empty();
        }
        if (!anchor.get().isComing() && isRatherPast(reading, time, when)) {
            return Optional.empty();
        }
        EventName name = anchor.get().name();
        if (anchor.get().isNoun() && isPeriod(when) && isRelease(name)) {
            return Optional.empty(); // "record earnings in 2027"
        }
        Certainty byKind = name.isFixed() ? Certainty.SCHEDULED : Certainty.EXPECTED;
        Certainty certainty = unfixed(scene, anchor.get().cue().orElse(byKind));
        return Optional.of(new Found(
                around(name.span(), time.expression().span()),
                name.text(),
                when,
                certainty,
                anchor.get().cue().isPresent(),
                reading.symbols(),
                Optional.empty(),
                Optional.empty(),
                figures(name, reading)));
    }

    /// "Friday's figures will show", said on a Wednesday, are the coming ones, "Tuesday's ruling will hurt" is past.
    private static When coming(Reading reading, FoundTime time, When told, Anchors.Anchor anchor) {
        if (!anchor.looksAhead()) {
            return told;
        }
        When coming = told.coming(time, reading.words(time), reading.day());
        boolean nearer = reading.day()
                .filter(day ->
                        ChronoUnit.DAYS.between(day, coming.first()) < ChronoUnit.DAYS.between(told.first(), day))
                .isPresent();
        return anchor.isComing() || nearer ? coming : told;
    }

    /// A bare weekday that no word puts ahead, and whose last one lies nearer than the next.
    private static boolean isRatherPast(Reading reading, FoundTime time, When when) {
        boolean isWeekday = WEEKDAY.matcher(reading.words(time)).matches();
        return isWeekday
                && reading.day()
                        .map(day -> ChronoUnit.DAYS.between(day, when.first()))
                        .filter(ahead -> ahead > NEARER && ahead < 7)
                        .isPresent();
    }

    /// The figures that the text states around an occasion that brings some.
    private Figures.Stated figures(EventName name, Reading reading) {
        Scene scene = reading.scene();
        return isRelease(name) ? figures.in(scene.tokens(), scene.first(), reading.limit()) : Figures.Stated.NONE;
    }

    private boolean isRelease(EventName name) {
        return Arrays.stream(name.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .anyMatch(word -> words.has(EventWords.Kind.RELEASE, word));
    }

    private static boolean isPeriod(When when) {
        return switch (when.precision()) {
            case QUARTER, HALF, YEAR -> true;
            default -> false;
        };
    }

    private static boolean counts(Reading reading, When when, boolean looksAhead) {
        Optional<Instant> instant = reading.written().flatMap(PublicationTime::instant);
        if (when.precision() == Precision.INSTANT && instant.isPresent()) {
            return Instant.parse(when.text()).isAfter(instant.get());
        }
        boolean ahead =
                reading.day().isPresent() && when.first().isAfter(reading.day().get());
        boolean running =
                reading.day().isEmpty() || !when.last().isBefore(reading.day().get());
        return ahead || (running && looksAhead);
    }

    /// How sure the whole sentence lets it be.
    private Certainty unfixed(Scene scene, Certainty certainty) {
        Certainty least = certainty;
        for (int i = scene.first(); i < scene.end(); i++) {
            if (least.compareTo(Certainty.POSSIBLE) < 0 && words.length(Kind.UNFIXED, scene.tokens(), i) > 0) {
                least = Certainty.POSSIBLE;
            }
            boolean isHearsay = words.length(Kind.HEARSAY, scene.tokens(), i) > 0;
            least = isHearsay && least != Certainty.SCHEDULED ? Certainty.RUMOURED : least;
            if (words.certainty(scene.word(i))
                    .filter(c -> c == Certainty.RUMOURED)
                    .isPresent()) {
                least = scene.word(i).equals("reported") ? least : Certainty.RUMOURED;
            }
        }
        return least;
    }

    private static Span around(Span one, Span other) {
        return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }
}
