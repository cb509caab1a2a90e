package io.wiredesk.reader.metadata;

import io.wiredesk.reader.Evidence.Origin;
import io.wiredesk.reader.byline.BylineReader;
import io.wiredesk.reader.dates.DateReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The authors, weighed over the places that name persons. Confined to one thread, one page each.
final class AuthorField {
    /// How far each place alone agreed with the gold's authors on the development pages, rounded.
    private static final double JSON_LD_CONFIDENCE = 0.9;
    private static final double META_CONFIDENCE = 0.7;
    private static final double MICRODATA_CONFIDENCE = 0.8;
    private static final double MARKUP_CONFIDENCE = 0.7;
    private static final double STAMPED_CONFIDENCE = 0.6;
    private static final double BESIDE_CONFIDENCE = 0.5;

    /// What is left of the doubt when another place names the same persons, or others.
    private static final double AGREED = 0.5;

    private static final double DENIED = 1.3;

    private static final double MOST_CONFIDENCE = 0.99;

    /// More printed names than this are no byline.
    private static final int MOST_PRINTED = 6;

    /// Bylines stand among the first lines behind the headline.
    private static final int MOST_LINES = 30;

    /// Longer lines are sentences.
    private static final int MOST_LINE_UNITS = 160;

    /// What names no person is trusted half as far.
    private static final double NO_PERSON_SHARE = 0.75;

    private final BylineReader bylines;
    private final DateReader dates;
    private final SiteName site;

    /// The names read so far: a page says the same in many places.
    private final Map<List<String>, List<String>> known = new HashMap<>();

    AuthorField(BylineReader bylines, DateReader dates, SiteName site) {
        this.bylines = bylines;
        this.dates = dates;
        this.site = site;
    }

    /// How much the names of a place are those of authors, least first.
    private enum Rank {
        SITE,
        BODY_OR_NICKNAME,
        PERSON
    }

    Optional<Found<List<String>>> of(PageSignals signals, Optional<JsonLdArticle> jsonLd, NearLines near) {
        List<Found<List<String>>> places = new ArrayList<>();
        add(places, jsonLd.map(JsonLdArticle::authors).orElse(List.of()), Origin.JSON_LD, JSON_LD_CONFIDENCE);
        for (String name : MetaNames.of("author")) {
            add(places, signals.meta().getOrDefault(name, List.of()), Origin.META, META_CONFIDENCE);
        }
        List<String> marked = new ArrayList<>();
        Set<String> unmarked = new LinkedHashSet<>();
        for (PageSignals.Byline byline : signals.bylines()) {
            if (!byline.isBeside()) {
                (byline.isMarked() ? marked : unmarked).add(byline.text());
            }
        }
        add(places, marked, Origin.MICRODATA, MICRODATA_CONFIDENCE);
        for (String text : unmarked) {
            printed(text).ifPresent(names -> places.add(Found.of(names, Origin.MARKUP, MARKUP_CONFIDENCE)));
        }
        if (places.stream().noneMatch(place -> rank(place) == Rank.PERSON)) {
            lines(places, near);
        }
        if (places.isEmpty()) {
            signals.bylines().stream()
                    .filter(PageSignals.Byline::isBeside)
                    .flatMap(byline -> printed(byline.text()).stream())
                    .forEach(names -> places.add(Found.of(names, Origin.MARKUP, BESIDE_CONFIDENCE)));
        }
        return best(places);
    }

    /// Lines that open as a byline does, then those that hold a stamp and a name.
    private void lines(List<Found<List<String>>> places, NearLines near) {
        List<List<String>> stamped = new ArrayList<>();
        List<String> around = new ArrayList<>(
                near.after().subList(0, Math.min(MOST_LINES, near.after().size())));
        around.addAll(near.before());
        for (String line : around) {
            if (line.length() > MOST_LINE_UNITS) {
                continue;
            }
            Optional<String> rest = dates.besideStamps(line);
            Optional<List<String>> names = bylines.line(rest.orElse(line));
            names.ifPresent(found -> places.add(Found.of(found, Origin.TEXT, MARKUP_CONFIDENCE)));
            if (names.isEmpty()) {
                rest.flatMap(bylines::besideStamp).ifPresent(stamped::add);
            }
        }
        boolean onlySite = places.stream().allMatch(place -> rank(place) == Rank.SITE);
        stamped.stream()
                .limit(onlySite ? 1 : 0)
                .forEach(names -> places.add(Found.of(names, Origin.TEXT, STAMPED_CONFIDENCE)));
    }

    /// A printed byline also holds roles, stamps and buttons: only what looks like a person's name counts, and a long
    /// list of names is a rail of columnists.
    private Optional<List<String>> printed(String text) {
        List<String> names = names(List.of(text));
        List<String> persons = names.stream()
                .filter(name -> bylines.isPerson(name) && BylineReader.isCapitalised(name))
                .toList();
        boolean few = !persons.isEmpty() && persons.size() <= MOST_PRINTED;
        return few ? Optional.of(persons) : names.size() == 1 ? Optional.of(names) : Optional.empty();
    }

    private List<String> names(List<String> values) {
        return known.computeIfAbsent(
                values,
                all -> bylines.names(all.stream().map(JsonLdArticle::unescaped).toList()));
    }

    private void add(List<Found<List<String>>> places, List<String> values, Origin origin, double confidence) {
        if (values.isEmpty()) {
            return;
        }
        List<String> names = names(values);
        if (!names.isEmpty()) {
            places.add(Found.of(names, origin, confidence));
        }
    }

    /// The first place of the highest rank, or one that names the same people and more.
    private Optional<Found<List<String>>> best(List<Found<List<String>>> places) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        List<Rank> ranks = places.stream().map(this::rank).toList();
        Rank highest = Collections.max(ranks);
        List<Found<List<String>>> equal = new ArrayList<>();
        for (int i = 0; i < ranks.size(); i++) {
            if (ranks.get(i) == highest) {
                equal.add(places.get(i));
            }
        }
        Found<List<String>> first = equal.getFirst();
        Found<List<String>> best = equal.stream()
                .filter(place -> isFuller(place, first))
                .findFirst()
                .orElse(first);
        double sure = confidence(best, equal) * (highest == Rank.PERSON ? 1 : NO_PERSON_SHARE);
        return Optional.of(Found.of(withoutSite(best.value()), best.evidence().origin(), sure));
    }

    /// Some sites name but the first of several authors in their JSON-LD. All that marks itself an author on a page
    /// is no list to complete it by.
    private static boolean isFuller(Found<List<String>> place, Found<List<String>> first) {
        return place.evidence().origin() != Origin.MICRODATA
                && place.value().size() > first.value().size()
                && place.value().size() <= MOST_PRINTED
                && keys(place.value()).containsAll(keys(first.value()));
    }

    private static double confidence(Found<List<String>> best, List<Found<List<String>>> places) {
        double doubt = 1 - best.evidence().confidence();
        Set<Origin> asked = EnumSet.of(best.evidence().origin());
        Set<String> names = keys(best.value());
        for (Found<List<String>> place : places) {
            if (asked.add(place.evidence().origin())) {
                boolean agrees = keys(place.value()).stream().anyMatch(names::contains);
                doubt *= agrees ? AGREED : DENIED;
            }
        }
        return Math.clamp(1 - doubt, BESIDE_CONFIDENCE / 2, MOST_CONFIDENCE);
    }

    private static Set<String> keys(Collection<String> names) {
        Set<String> keys = new HashSet<>();
        names.forEach(name -> keys.add(name.toLowerCase(Locale.ROOT)));
        return keys;
    }

    private Rank rank(Found<List<String>> place) {
        Rank highest = Rank.SITE;
        for (String name : place.value()) {
            if (!site.is(name)) {
                highest = bylines.isPerson(name) ? Rank.PERSON : highest == Rank.SITE ? Rank.BODY_OR_NICKNAME : highest;
            }
        }
        return highest;
    }

    /// Beside a person the site's own name, or one made from it, says nothing.
    private List<String> withoutSite(List<String> names) {
        if (names.size() < 2) {
            return names;
        }
        List<String> others =
                names.stream().filter(name -> !site.isPartOf(name)).toList();
        return others.isEmpty() || names.stream().noneMatch(bylines::isPerson) ? names : others;
    }
}
