package io.wiredesk.reader.metadata;

import io.wiredesk.reader.Evidence.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Whether the article can be read without paying. Absent when the page does not say.
final class AccessField {
    private static final double STATED_CONFIDENCE = 0.9;
    private static final double META_CONFIDENCE = 0.8;
    private static final double MARKUP_CONFIDENCE = 0.5;

    private static final Set<String> CLOSED =
            Set.of("locked", "metered", "premium", "paid", "subscriber", "subscription", "true", "registered");
    private static final Set<String> OPEN = Set.of("free", "open", "false", "none");

    private AccessField() {}

    static Optional<Found<Boolean>> of(PageSignals signals, Optional<JsonLdArticle> jsonLd) {
        return jsonLd.flatMap(JsonLdArticle::accessibleForFree)
                .map(free -> Found.of(free, Origin.JSON_LD, STATED_CONFIDENCE))
                .or(() -> signals.props().getOrDefault("isaccessibleforfree", List.of()).stream()
                        .findFirst()
                        .map(value -> Found.of(!value.equalsIgnoreCase("false"), Origin.MICRODATA, STATED_CONFIDENCE)))
                .or(() ->
                        signals.meta(MetaNames.of("free")).stream().findFirst().flatMap(AccessField::tier))
                .or(() -> signals.isWalled()
                        ? Optional.of(Found.of(false, Origin.MARKUP, MARKUP_CONFIDENCE))
                        : Optional.empty());
    }

    private static Optional<Found<Boolean>> tier(String value) {
        String word = value.toLowerCase(Locale.ROOT).strip();
        return CLOSED.contains(word)
                ? Optional.of(Found.of(false, Origin.META, META_CONFIDENCE))
                : OPEN.contains(word) ? Optional.of(Found.of(true, Origin.META, META_CONFIDENCE)) : Optional.empty();
    }
}
