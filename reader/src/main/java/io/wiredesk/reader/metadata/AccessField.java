package io.wiredesk.reader.metadata;

import io.wiredesk.reader.Evidence;
import io.wiredesk.reader.Evidence.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Whether the article can be read without paying. Absent when the page does not say.
final class AccessField {
    private static final double STATED_CONFIDENCE = 0.9;
    private static final double META_CONFIDENCE = 0.8;
    private static final double MARKUP_CONFIDENCE = 0.5;
    private static final double DENIED_SHARE = 0.5;

    private static final Set<String> CLOSED =
            Set.of("locked", "metered", "premium", "paid", "subscriber", "subscription", "true", "registered");
    private static final Set<String> OPEN = Set.of("free", "open", "false", "none");

    private AccessField() {}

    /// The first place that tells; a place that denies it halves the trust.
    static Optional<Found<Boolean>> of(PageSignals signals, Optional<JsonLdArticle> jsonLd) {
        List<Found<Boolean>> places = new ArrayList<>();
        jsonLd.flatMap(JsonLdArticle::accessibleForFree)
                .ifPresent(free -> places.add(
                        Found.of(free, Origin.JSON_LD, STATED_CONFIDENCE, "isAccessibleForFree in the JSON-LD")));
        signals.firstProp("isaccessibleforfree")
                .ifPresent(value -> places.add(Found.of(
                        !value.equalsIgnoreCase("false"),
                        Origin.MICRODATA,
                        STATED_CONFIDENCE,
                        "isAccessibleForFree in the markup")));
        signals.meta(MetaNames.of("free")).stream()
                .limit(1)
                .flatMap(value -> tier(value).stream())
                .forEach(places::add);
        if (signals.isWalled()) {
            places.add(Found.of(false, Origin.MARKUP, MARKUP_CONFIDENCE, "a part of the page calls itself a paywall"));
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Found<Boolean> first = places.getFirst();
        boolean denied = places.stream().anyMatch(place -> !place.value().equals(first.value()));
        return Optional.of(denied ? doubted(first) : first);
    }

    private static Found<Boolean> doubted(Found<Boolean> found) {
        Evidence said = found.evidence();
        return new Found<>(found.value(), new Evidence(said.origin(), said.confidence() * DENIED_SHARE, said.reason()));
    }

    private static Optional<Found<Boolean>> tier(String value) {
        String word = value.toLowerCase(Locale.ROOT).strip();
        if (!CLOSED.contains(word) && !OPEN.contains(word)) {
            return Optional.empty();
        }
        return Optional.of(
                Found.of(OPEN.contains(word), Origin.META, META_CONFIDENCE, "a meta element says \"" + word + "\""));
    }
}
