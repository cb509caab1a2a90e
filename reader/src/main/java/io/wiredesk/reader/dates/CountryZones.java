package io.wiredesk.reader.dates;

import io.wiredesk.reader.words.WordFile;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The zones of countries that keep one. Immutable, safe to share.
public final class CountryZones {
    /// Regions whose languages are written on many other continents, so that pages name them without being from there.
    private static final Set<String> SPOKEN_ELSEWHERE = Set.of("es", "gb", "pt");

    private final Map<String, ZoneId> zones = new HashMap<>();

    /// Creates the shipped table.
    public CountryZones() {
        WordFile.of(CountryZones.class, "country-zones.txt")
                .sectionByEntry()
                .forEach((country, zone) -> zones.put(country, ZoneId.of(zone)));
    }

    /// The zone of the country or region whose top-level domain a host ends in: `www.kurier.example.at` → Vienna. Empty
    /// for domains of the whole world and of countries with several zones.
    public Optional<ZoneId> ofHost(String host) {
        String end = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return host.indexOf('.') < 0 ? Optional.empty() : Optional.ofNullable(zones.get(end));
    }

    /// The zone of the region in a language tag: `de-AT` → Vienna. Empty for tags without region, and for those of
    /// languages that much of the world shares: `es-ES`.
    public Optional<ZoneId> ofLanguage(String tag) {
        String region = Locale.forLanguageTag(tag).getCountry().toLowerCase(Locale.ROOT);
        return SPOKEN_ELSEWHERE.contains(region) ? Optional.empty() : Optional.ofNullable(zones.get(region));
    }
}
