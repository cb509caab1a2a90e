package io.wiredesk.reader.metadata;

import io.wiredesk.reader.Evidence.Origin;
import io.wiredesk.reader.byline.BylineReader;
import io.wiredesk.reader.dates.DateContext;
import io.wiredesk.reader.dates.DateReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The authors, from the best place that names persons. Immutable.
final class AuthorField {
    private static final double JSON_LD_CONFIDENCE = 0.9;
    private static final double META_CONFIDENCE = 0.8;
    private static final double MICRODATA_CONFIDENCE = 0.75;
    private static final double MARKUP_CONFIDENCE = 0.6;
    private static final double BESIDE_CONFIDENCE = 0.3;

    /// More printed names than this are no byline.
    private static final int MOST_PRINTED = 6;

    /// What only names an agency or the site itself is trusted half as far.
    private static final double NO_PERSON_SHARE = 0.5;

    private final BylineReader bylines;
    private final DateReader dates;
    private final SiteName site;

    AuthorField(BylineReader bylines, DateReader dates, SiteName site) {
        this.bylines = bylines;
        this.dates = dates;
        this.site = site;
    }

    Optional<Found<List<String>>> of(PageSignals signals, Optional<JsonLdArticle> jsonLd) {
        List<Found<List<String>>> places = new ArrayList<>();
        add(places, jsonLd.map(JsonLdArticle::authors).orElse(List.of()), Origin.JSON_LD, JSON_LD_CONFIDENCE);
        for (String name : MetaNames.of("author")) {
            add(places, signals.meta().getOrDefault(name, List.of()), Origin.META, META_CONFIDENCE);
        }
        List<String> marked = signals.bylines().stream()
                .filter(byline -> byline.isMarked() && !byline.isBeside())
                .map(PageSignals.Byline::text)
                .toList();
        add(places, marked, Origin.MICRODATA, MICRODATA_CONFIDENCE);
        for (PageSignals.Byline byline : signals.bylines()) {
            if (!byline.isMarked() && !byline.isBeside()) {
                printed(byline.text())
                        .ifPresent(names -> places.add(Found.of(names, Origin.MARKUP, MARKUP_CONFIDENCE)));
            }
        }
        if (places.stream().noneMatch(this::namesPerson)) {
            signals.near().stream()
                    .flatMap(text -> line(text).stream())
                    .forEach(names -> add(places, names, Origin.TEXT, MARKUP_CONFIDENCE));
        }
        if (places.isEmpty()) {
            signals.bylines().stream()
                    .filter(PageSignals.Byline::isBeside)
                    .flatMap(byline -> printed(byline.text()).stream())
                    .forEach(names -> places.add(Found.of(names, Origin.MARKUP, BESIDE_CONFIDENCE)));
        }
        return best(places);
    }

    /// "By Ada Moreau, 5 June 2025": the stamp cut out, the rest read as a byline.
    private Optional<List<String>> line(String text) {
        String rest = dates.read(text, DateContext.unknown())
                .map(stamp -> text.substring(0, stamp.start()) + " | " + text.substring(stamp.end()))
                .orElse(text);
        return bylines.line(rest);
    }

    /// A printed byline also holds roles, stamps and buttons: only what looks like a person's name counts, and a long
    /// list of names is a rail of columnists.
    private Optional<List<String>> printed(String text) {
        List<String> names = bylines.names(List.of(JsonLdArticle.unescaped(text)));
        List<String> persons = names.stream()
                .filter(name -> bylines.isPerson(name) && BylineReader.isCapitalised(name))
                .toList();
        boolean few = !persons.isEmpty() && persons.size() <= MOST_PRINTED;
        return few ? Optional.of(persons) : names.size() == 1 ? Optional.of(names) : Optional.empty();
    }

    private void add(List<Found<List<String>>> places, List<String> values, Origin origin, double confidence) {
        List<String> names =
                bylines.names(values.stream().map(JsonLdArticle::unescaped).toList());
        if (!names.isEmpty()) {
            places.add(Found.of(names, origin, confidence));
        }
    }

    /// The first place with a person; else the first that names anybody, be it an agency or the site itself.
    private Optional<Found<List<String>>> best(List<Found<List<String>>> places) {
        Optional<Found<List<String>>> persons =
                places.stream().filter(this::namesPerson).findFirst();
        return persons.map(this::withoutSite)
                .or(() -> places.stream()
                        .findFirst()
                        .map(place -> Found.of(
                                place.value(),
                                place.evidence().origin(),
                                place.evidence().confidence() * NO_PERSON_SHARE)));
    }

    private boolean namesPerson(Found<List<String>> place) {
        return place.value().stream().anyMatch(name -> bylines.isPerson(name) && !site.is(name));
    }

    /// Beside a person the site's own name, or one made from it, says nothing.
    private Found<List<String>> withoutSite(Found<List<String>> place) {
        List<String> others =
                place.value().stream().filter(name -> !site.isPartOf(name)).toList();
        return others.isEmpty() ? place : new Found<>(others, place.evidence());
    }
}
