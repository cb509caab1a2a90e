package io.wiredesk.reader.metadata;

import io.wiredesk.reader.Evidence.Origin;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The page's summary of its article: not the site's slogan, not the headline again, not a cut of a longer one.
final class DescriptionField {
    private static final double JSON_LD_CONFIDENCE = 0.9;
    private static final double META_CONFIDENCE = 0.8;
    private static final double MICRODATA_CONFIDENCE = 0.5;

    /// How much a text is trusted that is long enough to be the article.
    private static final double LONG_SHARE = 0.95;

    private static final int MOST_UNITS = 1_000;

    private static final List<String> ELLIPSES = List.of("…", "...", "[…]", "[...]", "(...)", "(…)");

    private static final String ENDS = ".!?。！？\"”»";

    private final Weighing<String, String> weighing = new Weighing<>(HeadlineField::key);
    private final Set<String> refused;
    private final List<String> all;

    private DescriptionField(Set<String> refused, List<String> all) {
        this.refused = refused;
        this.all = all;
    }

    static Optional<Found<String>> of(Said said, Optional<String> headline, SiteName site) {
        Optional<String> own = said.text(JsonLdArticle::description).map(site::cut);
        List<String> meta = said.meta("description").stream().map(site::cut).toList();
        Optional<String> prop = said.prop("description").map(site::cut);
        if (own.isEmpty() && meta.isEmpty() && prop.isEmpty()) {
            return Optional.empty();
        }
        Set<String> refused = new HashSet<>(site.keys());
        said.signals().jsonLd().slogans().forEach(slogan -> refused.add(HeadlineField.key(Said.plain(slogan))));
        headline.ifPresent(text -> refused.add(HeadlineField.key(text)));
        List<String> all = Stream.of(own.stream(), meta.stream(), prop.stream())
                .flatMap(texts -> texts)
                .toList();
        DescriptionField field = new DescriptionField(refused, all);
        own.ifPresent(text -> field.add(text, Origin.JSON_LD, JSON_LD_CONFIDENCE));
        meta.forEach(text -> field.add(text, Origin.META, META_CONFIDENCE));
        prop.ifPresent(text -> field.add(text, Origin.MICRODATA, MICRODATA_CONFIDENCE));
        return field.weighing.best();
    }

    private void add(String text, Origin origin, double confidence) {
        String key = HeadlineField.key(text);
        if (key.isEmpty() || refused.contains(key)) {
            weighing.leaveOut("the headline or the site's own words");
            return;
        }
        Optional<String> whole = isCut(text) ? longer(text) : Optional.empty();
        if (whole.isPresent()) {
            weighing.witness("a text cut short", whole.get());
            return;
        }
        weighing.say(text, origin, text.length() > MOST_UNITS ? confidence * LONG_SHARE : confidence);
    }

    /// The longest text that begins as `cut` does, its last word, which may be half a one, aside.
    private Optional<String> longer(String cut) {
        String key = HeadlineField.key(cut);
        String start = key.substring(0, Math.max(key.lastIndexOf(' '), 0));
        return all.stream()
                .filter(text -> !start.isEmpty() && text.length() > cut.length() && text.length() <= MOST_UNITS)
                .filter(text -> HeadlineField.key(text).startsWith(start))
                .filter(text -> endsInEllipsis(cut) || goesOn(text, cut.length()))
                .max(Comparator.comparingInt(String::length));
    }

    /// False where a site's name or the like was hung on: `Lines protest | Northern Courier`.
    private static boolean goesOn(String text, int from) {
        String rest = text.substring(from).strip();
        return rest.isEmpty() || Character.isLetterOrDigit(rest.charAt(0));
    }

    private static boolean isCut(String text) {
        return endsInEllipsis(text) || ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static boolean endsInEllipsis(String text) {
        return ELLIPSES.stream().anyMatch(text::endsWith);
    }
}
