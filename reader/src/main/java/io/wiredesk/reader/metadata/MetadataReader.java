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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what a page says about its article. Immutable, safe to share.
public final class MetadataReader {
    private static final double TEXT_CONFIDENCE = 0.6;

    private final DateReader dates = new DateReader();
    private final BylineReader bylines = new BylineReader();
    private final SourceCredit credits = new SourceCredit();

    /// Creates a reader with the shipped word lists.
    public MetadataReader() {}

    /// What `page` says of its article. Relative times count from `asOf`. One pass over the page: linear time.
    public Metadata read(PageNodes page, Optional<String> url, Optional<Instant> asOf) {
        PageSignals signals = PageSignals.of(page);
        Optional<JsonLdArticle> jsonLd = JsonLdArticle.of(signals.jsonLd(), OwnPage.of(signals, url));
        return new Reading(signals, jsonLd, url, asOf).metadata();
    }

    /// One reading's state: the evidence fills up as the fields are read.
    private final class Reading {
        private final PageSignals signals;
        private final Optional<JsonLdArticle> jsonLd;
        private final Optional<String> url;
        private final Optional<Instant> asOf;
        private final Said said;
        private final SiteName site;
        private final Addresses addresses;
        private final Map<String, Evidence> evidence = new HashMap<>();

        Reading(PageSignals signals, Optional<JsonLdArticle> jsonLd, Optional<String> url, Optional<Instant> asOf) {
            this.signals = signals;
            this.jsonLd = jsonLd;
            this.url = url;
            this.asOf = asOf;
            said = new Said(signals, jsonLd);
            site = SiteName.of(signals, jsonLd, url);
            addresses = new Addresses(url.or(signals::canonical).orElse(""));
        }

        Metadata metadata() {
            Optional<String> language = kept("inLanguage", LanguageField.of(said));
            boolean american = language.filter(tag -> tag.equals("en-US")).isPresent();
            TimeField times = new TimeField(
                    dates, DateContext.asOf(asOf).monthFirst(american), PageZone.ofPublisher(signals, site));
            Optional<String> headline = kept("headline", HeadlineField.of(signals, jsonLd, site, addresses.base()));
            NearLines near = signals.surroundings().of(headline);
            List<String> authors = kept("author", new AuthorField(bylines, dates, site).of(signals, jsonLd, near))
                    .orElse(List.of());
            Optional<String> description = kept("description", DescriptionField.of(said, headline, site));
            return new Metadata(
                    url,
                    kept("canonicalUrl", CanonicalField.of(said, url, addresses)),
                    language,
                    headline,
                    description,
                    authors,
                    kept("publisher", PublisherField.of(said, headline, authors, site.host())),
                    kept(
                            "creditedSource",
                            credits.of(near.after()).map(name -> Found.of(name, Origin.TEXT, TEXT_CONFIDENCE))),
                    kept("datePublished", times.published(signals, jsonLd, url, near)),
                    kept("dateModified", times.modified(signals, jsonLd)),
                    kept("articleSection", SectionField.of(said, headline, authors, site)),
                    kept("keywords", KeywordsField.of(said, headline, description))
                            .orElse(List.of()),
                    kept("image", ImageField.of(said, addresses, site)),
                    kept("isAccessibleForFree", AccessField.of(signals, jsonLd)),
                    jsonLd.map(JsonLdArticle::corrections).orElse(List.of()),
                    evidence);
        }

        private <T> Optional<T> kept(String field, Optional<Found<T>> found) {
            found.ifPresent(value -> evidence.put(field, value.evidence()));
            return found.map(Found::value);
        }
    }
}
