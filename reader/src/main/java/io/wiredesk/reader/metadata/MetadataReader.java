package io.wiredesk.reader.metadata;

import io.wiredesk.reader.Evidence;
import io.wiredesk.reader.Evidence.Origin;
import io.wiredesk.reader.Metadata;
import io.wiredesk.reader.address.Addresses;
import io.wiredesk.reader.byline.BylineReader;
import io.wiredesk.reader.dates.DateContext;
import io.wiredesk.reader.dates.DateReader;
import io.wiredesk.reader.nodes.PageNodes;
import java.time.Instant;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Reads what a page says about its article. Immutable, safe to share.
public final class MetadataReader {
    private static final double JSON_LD_CONFIDENCE = 0.9;
    private static final double META_CONFIDENCE = 0.8;
    private static final double MARKUP_CONFIDENCE = 0.7;
    private static final double TEXT_CONFIDENCE = 0.6;

    /// What stands behind the first of several languages: `de, en`.
    private static final Pattern LIST_SIGN = Pattern.compile("[,;\\s]");

    private final DateReader dates = new DateReader();
    private final BylineReader bylines = new BylineReader();
    private final SourceCredit credits = new SourceCredit();

    /// Creates a reader with the shipped word lists.
    public MetadataReader() {}

    /// What `page` says of its article. Relative times count from `asOf`. One pass over the page: linear time.
    public Metadata read(PageNodes page, Optional<String> url, Optional<Instant> asOf) {
        PageSignals signals = PageSignals.of(page);
        String address = url.or(signals::canonical).orElse("");
        Optional<JsonLdArticle> jsonLd = JsonLdArticle.of(signals.jsonLd(), signals.title(), address);
        return new Reading(signals, jsonLd, url, asOf).metadata();
    }

    /// One reading's state: the evidence fills up as the fields are read.
    private final class Reading {
        private final PageSignals signals;
        private final Optional<JsonLdArticle> jsonLd;
        private final Optional<String> url;
        private final Optional<Instant> asOf;
        private final SiteName site;
        private final Addresses addresses;
        private final Map<String, Evidence> evidence = new HashMap<>();

        Reading(PageSignals signals, Optional<JsonLdArticle> jsonLd, Optional<String> url, Optional<Instant> asOf) {
            this.signals = signals;
            this.jsonLd = jsonLd;
            this.url = url;
            this.asOf = asOf;
            site = SiteName.of(signals, jsonLd, url);
            addresses = new Addresses(url.or(signals::canonical).orElse(""));
        }

        Metadata metadata() {
            Optional<String> language = kept("inLanguage", language());
            boolean american = language.filter(tag -> tag.equals("en-US")).isPresent();
            TimeField times = new TimeField(
                    dates, DateContext.asOf(asOf).monthFirst(american), PageZone.ofPublisher(signals, site));
            Optional<String> headline = kept("headline", HeadlineField.of(signals, jsonLd, site, addresses.base()));
            NearLines near = signals.surroundings().of(headline);
            return new Metadata(
                    url,
                    signals.canonical().flatMap(addresses::absolute),
                    language,
                    headline,
                    kept("description", either(JsonLdArticle::description, "description")),
                    kept("author", new AuthorField(bylines, dates, site).of(signals, jsonLd, near))
                            .orElse(List.of()),
                    kept("publisher", publisher()),
                    kept(
                            "creditedSource",
                            credits.of(near.after()).map(name -> Found.of(name, Origin.TEXT, TEXT_CONFIDENCE))),
                    kept("datePublished", times.published(signals, jsonLd, url, near)),
                    kept("dateModified", times.modified(signals, jsonLd)),
                    kept(
                            "articleSection",
                            either(article -> article.sections().stream().findFirst(), "section")),
                    keywords(),
                    kept("image", image()),
                    kept("isAccessibleForFree", AccessField.of(signals, jsonLd)),
                    jsonLd.map(JsonLdArticle::corrections).orElse(List.of()),
                    evidence);
        }

        private <T> Optional<T> kept(String field, Optional<Found<T>> found) {
            found.ifPresent(value -> evidence.put(field, value.evidence()));
            return found.map(Found::value);
        }

        private Optional<Found<String>> either(Function<JsonLdArticle, Optional<String>> part, String field) {
            return jsonLd.flatMap(part)
                    .map(value -> Found.of(value, Origin.JSON_LD, JSON_LD_CONFIDENCE))
                    .or(() -> meta(field));
        }

        private Optional<Found<String>> meta(String field) {
            List<String> values = signals.meta(MetaNames.of(field));
            return values.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Found.of(JsonLdArticle.unescaped(values.getFirst()), Origin.META, META_CONFIDENCE));
        }

        private Optional<Found<String>> publisher() {
            return either(JsonLdArticle::publisher, "publisher").or(() -> meta("site"));
        }

        private Optional<Found<String>> image() {
            return meta("image")
                    .or(() -> jsonLd.flatMap(JsonLdArticle::image)
                            .map(value -> Found.of(value, Origin.JSON_LD, JSON_LD_CONFIDENCE)))
                    .flatMap(found ->
                            addresses.absolute(found.value()).map(value -> new Found<>(value, found.evidence())));
        }

        private List<String> keywords() {
            Optional<List<String>> own = jsonLd.map(JsonLdArticle::keywords).filter(words -> !words.isEmpty());
            List<String> words = own.orElseGet(() -> signals.meta(MetaNames.of("keywords")).stream()
                    .flatMap(text -> List.of(text.split(",")).stream())
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .distinct()
                    .toList());
            if (!words.isEmpty()) {
                evidence.put(
                        "keywords",
                        own.isPresent()
                                ? new Evidence(Origin.JSON_LD, JSON_LD_CONFIDENCE)
                                : new Evidence(Origin.META, META_CONFIDENCE));
            }
            return words;
        }

        private Optional<Found<String>> language() {
            return signals.language()
                    .flatMap(MetadataReader::tag)
                    .map(tag -> Found.of(tag, Origin.MARKUP, MARKUP_CONFIDENCE))
                    .or(() -> jsonLd.flatMap(JsonLdArticle::language)
                            .flatMap(MetadataReader::tag)
                            .map(tag -> Found.of(tag, Origin.JSON_LD, JSON_LD_CONFIDENCE)))
                    .or(() -> meta("language")
                            .flatMap(found -> tag(found.value()).map(tag -> new Found<>(tag, found.evidence()))));
        }
    }

    /// `en_us` → `en-US`; empty for what is no BCP 47 tag.
    private static Optional<String> tag(String raw) {
        try {
            String first = LIST_SIGN.split(raw.strip(), 2)[0].replace('_', '-');
            String tag = new Locale.Builder().setLanguageTag(first).build().toLanguageTag();
            return tag.equals("und") ? Optional.empty() : Optional.of(tag);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
