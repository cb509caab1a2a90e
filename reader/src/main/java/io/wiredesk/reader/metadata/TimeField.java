package io.wiredesk.reader.metadata;

import io.wiredesk.reader.Evidence;
import io.wiredesk.reader.Evidence.Origin;
import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.dates.DateContext;
import io.wiredesk.reader.dates.DateReader;
import io.wiredesk.reader.dates.DatedText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// First publication and last change, weighed over the places that print a time. Confined to one
/// thread, one page each.
final class TimeField {
    /// How often each place alone gave the day of the gold on the development pages, rounded.
    private static final double JSON_LD_CONFIDENCE = 0.92;
    private static final double META_CONFIDENCE = 0.88;
    private static final double MICRODATA_CONFIDENCE = 0.9;
    private static final double TIME_ELEMENT_CONFIDENCE = 0.88;
    private static final double TEXT_CONFIDENCE = 0.85;
    private static final double URL_CONFIDENCE = 0.8;
    private static final double BESIDE_CONFIDENCE = 0.6;

    /// What is left of the doubt when another place gives the same day, or another one.
    private static final double AGREED = 0.5;

    private static final double DENIED = 1.4;

    private static final double LEAST_CONFIDENCE = 0.1;
    private static final double MOST_CONFIDENCE = 0.99;

    /// Clocks of pages and of those who read them differ by less.
    private static final Duration CLOCK_ERROR = Duration.ofMinutes(10);

    /// Longer lines are sentences.
    private static final int MOST_LINE_UNITS = 160;

    /// The stamps behind the best are those of other items.
    private static final int MOST_STAMPS = 12;

    /// A short text holds its stamp and at most so many other words: a place, a section, a name.
    private static final int MOST_WORDS_BESIDE = 5;

    private final DateReader dates;
    private final DateContext context;
    private final Optional<ZoneId> publisherZone;

    /// The stamps read so far: a page says the same in many places.
    private final Map<String, Optional<DatedText>> known = new HashMap<>();

    TimeField(DateReader dates, DateContext context, Optional<ZoneId> publisherZone) {
        this.dates = dates;
        this.context = context;
        this.publisherZone = publisherZone;
    }

    private record Candidate(String text, Origin origin, double confidence) {}

    Optional<Found<PublicationTime>> published(
            PageSignals signals, Optional<JsonLdArticle> jsonLd, Optional<String> url, NearLines near) {
        List<Candidate> candidates = new ArrayList<>();
        jsonLd.flatMap(JsonLdArticle::published)
                .ifPresent(text -> candidates.add(new Candidate(text, Origin.JSON_LD, JSON_LD_CONFIDENCE)));
        addMeta(candidates, signals, "published");
        addProps(candidates, signals, List.of("datepublished", "article:published_time", "dc:date", "datecreated"));
        List<PageSignals.Stamp> stamps = new ArrayList<>(signals.stamps());
        stamps.removeIf(stamp -> stamp.isBeside() || (stamp.isModified() && !stamp.isPublished()));
        stamps.sort(Comparator.comparingInt(TimeField::rank));
        for (PageSignals.Stamp stamp : stamps.subList(0, Math.min(MOST_STAMPS, stamps.size()))) {
            double confidence = stamp.isTime() ? TIME_ELEMENT_CONFIDENCE : TEXT_CONFIDENCE;
            candidates.add(new Candidate(stamp.text(), Origin.MARKUP, confidence));
        }
        List<Found<PublicationTime>> found = new ArrayList<>(read(candidates));
        url.or(signals::canonical)
                .flatMap(UrlDate::of)
                .ifPresent(day -> found.add(Found.of(PublicationTime.on(day), Origin.URL, URL_CONFIDENCE)));
        if (found.isEmpty()) {
            found.addAll(read(lastResort(signals, near)));
        }
        return weighed(found);
    }

    /// Stamps without a mark of their own below the headline, then those in footers and teasers, then updates.
    private List<Candidate> lastResort(PageSignals signals, NearLines near) {
        List<Candidate> candidates = new ArrayList<>();
        Stream.concat(near.after().stream(), near.before().stream())
                .filter(text -> text.length() <= MOST_LINE_UNITS)
                .filter(text -> dated(text)
                        .filter(stamp -> stamp.otherWords() <= MOST_WORDS_BESIDE)
                        .isPresent())
                .forEach(text -> candidates.add(new Candidate(text, Origin.TEXT, BESIDE_CONFIDENCE)));
        signals.stamps().stream()
                .sorted(Comparator.comparingInt(TimeField::rank))
                .forEach(stamp -> candidates.add(new Candidate(stamp.text(), Origin.MARKUP, BESIDE_CONFIDENCE)));
        return candidates;
    }

    Optional<Found<PublicationTime>> modified(PageSignals signals, Optional<JsonLdArticle> jsonLd) {
        List<Candidate> candidates = new ArrayList<>();
        jsonLd.flatMap(JsonLdArticle::modified)
                .ifPresent(text -> candidates.add(new Candidate(text, Origin.JSON_LD, JSON_LD_CONFIDENCE)));
        addMeta(candidates, signals, "modified");
        addProps(candidates, signals, List.of("datemodified", "article:modified_time"));
        for (PageSignals.Stamp stamp : signals.stamps()) {
            if (stamp.isModified()) {
                candidates.add(new Candidate(stamp.text(), Origin.MARKUP, TEXT_CONFIDENCE));
            }
        }
        return weighed(read(candidates));
    }

    private static int rank(PageSignals.Stamp stamp) {
        return (stamp.isPublished() ? 0 : 4) + (stamp.isTime() ? 0 : 2) + (stamp.isBelowHeadline() ? 0 : 1);
    }

    private static void addMeta(List<Candidate> candidates, PageSignals signals, String field) {
        for (String name : MetaNames.of(field)) {
            signals.firstMeta(name)
                    .ifPresent(text -> candidates.add(new Candidate(text, Origin.META, META_CONFIDENCE)));
        }
    }

    private static void addProps(List<Candidate> candidates, PageSignals signals, List<String> names) {
        for (String name : names) {
            signals.firstProp(name)
                    .ifPresent(text -> candidates.add(new Candidate(text, Origin.MICRODATA, MICRODATA_CONFIDENCE)));
        }
    }

    private Optional<DatedText> dated(String text) {
        return known.computeIfAbsent(text, stamp -> dates.read(stamp, context));
    }

    private List<Found<PublicationTime>> read(List<Candidate> candidates) {
        List<DatedText> dated = new ArrayList<>();
        List<Candidate> readable = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Optional<DatedText> time = dated(candidate.text());
            if (time.isPresent()) {
                dated.add(time.get());
                readable.add(candidate);
            }
        }
        PageZone zone = new PageZone(dated, publisherZone);
        List<Found<PublicationTime>> found = new ArrayList<>();
        for (int i = 0; i < dated.size(); i++) {
            Candidate candidate = readable.get(i);
            PublicationTime time = zoned(dated.get(i), zone);
            Optional<String> assumed = assumption(dated.get(i), time, zone);
            found.add(new Found<>(time, new Evidence(candidate.origin(), candidate.confidence(), assumed)));
        }
        return found;
    }

    private PublicationTime zoned(DatedText stamp, PageZone zone) {
        Optional<Instant> named = stamp.time().instant();
        if (named.isPresent()) {
            return zone.isMidnight(stamp, named.get())
                    ? PublicationTime.on(zone.dayOf(stamp, named.get()))
                    : stamp.time();
        }
        Optional<LocalDateTime> local = stamp.clock()
                .filter(clock -> !clock.equals(LocalTime.MIDNIGHT))
                .map(clock -> stamp.time().day().atTime(clock));
        Optional<Instant> instant = local.flatMap(
                        time -> zone.of(time).map(at -> time.atZone(at).toInstant()))
                .filter(this::isPast);
        return new PublicationTime(stamp.time().day(), instant);
    }

    /// Which zone was taken for a time that names none.
    private static Optional<String> assumption(DatedText stamp, PublicationTime time, PageZone zone) {
        boolean assumed = stamp.time().instant().isEmpty() && time.instant().isPresent();
        return stamp.clock()
                .filter(clock -> assumed)
                .flatMap(clock -> zone.of(stamp.time().day().atTime(clock)))
                .map(taken -> "without a zone, taken as " + taken.getId());
    }

    /// A time after the page was read is in another zone than was thought.
    private boolean isPast(Instant instant) {
        return context.asOf()
                .map(asOf -> !instant.isAfter(asOf.plus(CLOCK_ERROR)))
                .orElse(true);
    }

    /// The best place's time; if it knows the day only, the instant of the next place that means the same day. Places
    /// that say the same make it surer, others less sure.
    private static Optional<Found<PublicationTime>> weighed(List<Found<PublicationTime>> found) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Found<PublicationTime> first = found.getFirst();
        Found<PublicationTime> best = first.value().instant().isPresent()
                ? first
                : found.stream()
                        .filter(other -> other.value().instant().isPresent()
                                && other.value().day().equals(first.value().day()))
                        .findFirst()
                        .orElse(first);
        double doubt = 1 - first.evidence().confidence();
        Set<Origin> asked = EnumSet.of(first.evidence().origin());
        for (Found<PublicationTime> other : found) {
            if (asked.add(other.evidence().origin())) {
                doubt *= isNear(first.value(), other.value()) ? AGREED : DENIED;
            }
        }
        double confidence = Math.clamp(1 - doubt, LEAST_CONFIDENCE, MOST_CONFIDENCE);
        return Optional.of(new Found<>(
                best.value(),
                new Evidence(
                        best.evidence().origin(), confidence, best.evidence().reason())));
    }

    /// The same day, or the next: days are counted in different zones.
    private static boolean isNear(PublicationTime one, PublicationTime other) {
        return Math.abs(one.day().toEpochDay() - other.day().toEpochDay()) <= 1;
    }
}
