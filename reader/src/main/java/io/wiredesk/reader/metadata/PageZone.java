package io.wiredesk.reader.metadata;

import io.wiredesk.reader.dates.CountryZones;
import io.wiredesk.reader.dates.DatedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// The zone of a page's stamps that name none. Immutable.
///
/// First what the page's other stamps show: one of the same time of day that names UTC, or the offset that they name.
/// Then the publisher's zone: that of the country in the address, else of the region in the page's language.
///
/// @param stamps the page's stamps
/// @param publisher the publisher's zone, if known
record PageZone(List<DatedText> stamps, Optional<ZoneId> publisher) {
    private static final CountryZones COUNTRIES = new CountryZones();

    PageZone {
        stamps = List.copyOf(stamps);
    }

    static Optional<ZoneId> ofPublisher(PageSignals signals, SiteName site) {
        return COUNTRIES
                .ofHost(site.host())
                .or(() -> signals.language().flatMap(COUNTRIES::ofLanguage))
                .or(() -> signals.meta(List.of(MetaNames.key("og:locale"))).stream()
                        .map(tag -> tag.replace('_', '-'))
                        .flatMap(tag -> COUNTRIES.ofLanguage(tag).stream())
                        .findFirst());
    }

    /// The zone of a time of day that was printed without one.
    Optional<ZoneId> of(LocalDateTime time) {
        boolean alsoInUtc = stamps.stream()
                .filter(stamp -> stamp.zone().equals(Optional.of(ZoneOffset.UTC)))
                .flatMap(stamp -> stamp.time().instant().stream())
                .anyMatch(instant -> instant.equals(time.toInstant(ZoneOffset.UTC)));
        if (alsoInUtc) {
            return Optional.of(ZoneOffset.UTC);
        }
        // UTC does not count as declared: software writes it whatever the site's own zone is.
        List<DatedText> declaring = stamps.stream()
                .filter(stamp -> stamp.zone()
                        .filter(zone -> !zone.equals(ZoneOffset.UTC))
                        .isPresent())
                .toList();
        if (publisher.isPresent() && declaring.stream().allMatch(stamp -> agrees(stamp, publisher.get()))) {
            return publisher;
        }
        List<ZoneId> declared = declaring.stream()
                .flatMap(stamp -> stamp.zone().stream())
                .distinct()
                .toList();
        return declared.size() == 1 ? Optional.of(declared.getFirst()) : Optional.empty();
    }

    /// True when the publisher's clocks showed what the stamp says.
    private static boolean agrees(DatedText stamp, ZoneId publisher) {
        Optional<Instant> instant = stamp.time().instant();
        return instant.isEmpty()
                || stamp.zone()
                        .map(zone -> zone.getRules()
                                .getOffset(instant.get())
                                .equals(publisher.getRules().getOffset(instant.get())))
                        .orElse(true);
    }

    /// True when the instant is midnight in its own zone or the publisher's: software makes it from a day alone.
    boolean isMidnight(DatedText stamp, Instant instant) {
        boolean own = stamp.clock().filter(LocalTime.MIDNIGHT::equals).isPresent();
        return own
                || publisher
                        .filter(zone -> stamp.clock().isPresent())
                        .map(zone -> instant.atZone(zone).toLocalTime())
                        .filter(LocalTime.MIDNIGHT::equals)
                        .isPresent();
    }

    /// The day whose midnight it is.
    LocalDate dayOf(DatedText stamp, Instant instant) {
        boolean own = stamp.clock().filter(LocalTime.MIDNIGHT::equals).isPresent();
        return own
                ? stamp.time().day()
                : instant.atZone(publisher.orElse(ZoneOffset.UTC)).toLocalDate();
    }
}
