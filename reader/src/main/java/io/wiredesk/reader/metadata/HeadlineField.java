package io.wiredesk.reader.metadata;

import io.wiredesk.reader.Evidence.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The headline, weighed over the places that give one. Immutable.
///
/// Each place votes with its weight for its words, compared without case, quotation marks and the site's name; the
/// spelling returned is that of the best place among the winners.
final class HeadlineField {
    /// Weights by how often each place alone agrees with the gold on the development halves.
    private static final double JSON_LD_WEIGHT = 1.0;

    private static final double H1_WEIGHT = 1.05;
    private static final double META_WEIGHT = 1.0;
    private static final double LATER_META_WEIGHT = 0.3;
    private static final double MICRODATA_WEIGHT = 0.5;
    private static final double TITLE_WEIGHT = 0.6;

    /// A second `h1` is a site's name or a rail's; each further one halves the weight.
    private static final double LATER_H1_SHARE = 0.5;

    private static final double MOST_WEIGHT = 3.5;

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern UNSAID = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final SiteName site;
    private final List<Vote> votes = new ArrayList<>();

    private HeadlineField(SiteName site) {
        this.site = site;
    }

    private record Vote(String text, Origin origin, double weight) {}

    static Optional<Found<String>> of(PageSignals signals, Optional<JsonLdArticle> jsonLd, SiteName site) {
        HeadlineField field = new HeadlineField(site);
        field.gather(signals, jsonLd);
        return field.winner();
    }

    private void gather(PageSignals signals, Optional<JsonLdArticle> jsonLd) {
        jsonLd.flatMap(JsonLdArticle::headline).ifPresent(text -> vote(text, Origin.JSON_LD, JSON_LD_WEIGHT));
        double share = H1_WEIGHT;
        for (String text : signals.headlines()) {
            vote(text, Origin.MARKUP, share);
            share *= LATER_H1_SHARE;
        }
        double meta = META_WEIGHT;
        for (String name : MetaNames.of("headline")) {
            List<String> values = signals.meta().getOrDefault(name, List.of());
            if (!values.isEmpty()) {
                vote(values.getFirst(), Origin.META, meta);
                meta = LATER_META_WEIGHT;
            }
        }
        signals.props().getOrDefault("headline", List.of()).stream()
                .limit(1)
                .forEach(text -> vote(text, Origin.MICRODATA, MICRODATA_WEIGHT));
        vote(signals.title(), Origin.META, TITLE_WEIGHT);
    }

    private void vote(String raw, Origin origin, double weight) {
        String text = site.cut(
                SPACE.matcher(JsonLdArticle.unescaped(raw)).replaceAll(" ").strip());
        if (!text.isEmpty() && !site.is(text)) {
            votes.add(new Vote(text, origin, weight));
        }
    }

    private Optional<Found<String>> winner() {
        Map<String, Double> weights = new HashMap<>();
        votes.forEach(vote -> weights.merge(key(vote.text()), vote.weight(), Double::sum));
        Vote best = null;
        double bestWeight = 0;
        for (Vote vote : votes) {
            double weight = weights.getOrDefault(key(vote.text()), 0.0);
            if (best == null || weight > bestWeight) {
                best = vote;
                bestWeight = weight;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        return Optional.of(Found.of(best.text(), best.origin(), Math.min(1, bestWeight / MOST_WEIGHT)));
    }

    /// Letters and digits only, so that straight and curly quotes vote together.
    static String key(String text) {
        return UNSAID.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /// The words of a text, for comparing two.
    static Set<String> wordsOf(String text) {
        return new HashSet<>(List.of(key(text).split(" ")));
    }
}
