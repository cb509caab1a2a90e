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

    /// A lower heading counts only where another place says the same.
    private static final double SUBHEADING_WEIGHT = 0.3;

    /// An `h1` that shares no word with any other place is a site's slogan.
    private static final double LONELY_SHARE = 0.4;

    /// Fewer words elsewhere are a site's name alone, which no headline shares.
    private static final int LEAST_WORDS_ELSEWHERE = 4;

    /// Shorter words ("the", "und") are shared by chance.
    private static final int LEAST_SHARED_LETTERS = 4;

    /// A second `h1` is a site's name or a rail's; each further one halves the weight.
    private static final double LATER_H1_SHARE = 0.5;

    private static final double MOST_WEIGHT = 3.5;

    /// A longer text is no headline, and comparing its every part with the site's name would take quadratic time.
    private static final int MOST_UNITS = 600;

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern UNSAID = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final SiteName site;
    private final List<Vote> votes = new ArrayList<>();
    private final Set<String> visible = new HashSet<>();

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
        signals.headlines().forEach(text -> visible.add(key(text)));
        signals.subheadings().forEach(text -> visible.add(key(text)));
        double share = H1_WEIGHT;
        Set<String> elsewhere = elsewhere(signals, jsonLd);
        for (String text : signals.headlines()) {
            vote(
                    text,
                    Origin.MARKUP,
                    isLonely(text, elsewhere) || isSiteLine(text, signals) ? share * LONELY_SHARE : share);
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
        Set<String> said = new HashSet<>();
        votes.forEach(vote -> said.add(key(vote.text())));
        signals.subheadings().stream()
                .filter(text -> said.contains(key(text)))
                .forEach(text -> vote(text, Origin.MARKUP, SUBHEADING_WEIGHT));
    }

    private static Set<String> elsewhere(PageSignals signals, Optional<JsonLdArticle> jsonLd) {
        Set<String> words = wordsOf(signals.title());
        jsonLd.flatMap(JsonLdArticle::headline).ifPresent(text -> words.addAll(wordsOf(text)));
        signals.meta(MetaNames.of("headline")).forEach(text -> words.addAll(wordsOf(text)));
        return words;
    }

    /// `h1` "Courier", `h2` "Rates rise", title "Rates rise | Courier": the lower heading is the article's.
    private static boolean isSiteLine(String headline, PageSignals signals) {
        String title = key(signals.title());
        return title.endsWith(" " + key(headline))
                && signals.subheadings().stream()
                        .map(HeadlineField::key)
                        .anyMatch(lower -> !lower.isEmpty() && title.equals(lower + " " + key(headline)));
    }

    private static boolean isLonely(String text, Set<String> elsewhere) {
        return elsewhere.size() >= LEAST_WORDS_ELSEWHERE
                && wordsOf(text).stream()
                        .noneMatch(word -> word.length() >= LEAST_SHARED_LETTERS && elsewhere.contains(word));
    }

    private void vote(String raw, Origin origin, double weight) {
        if (raw.length() > MOST_UNITS) {
            return;
        }
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
