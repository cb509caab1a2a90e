package io.wiredesk.desk.web.view;

import io.wiredesk.desk.document.Document;
import io.wiredesk.desk.store.ArticleLines;
import io.wiredesk.desk.store.EarlierVersion;
import io.wiredesk.desk.store.StoryHead;
import io.wiredesk.desk.store.WholeArticle;
import io.wiredesk.desk.web.view.ArticleView.Field;
import io.wiredesk.desk.web.view.ArticleView.Version;
import io.wiredesk.reader.Article;
import io.wiredesk.reader.Aside;
import io.wiredesk.reader.Evidence;
import io.wiredesk.reader.Metadata;
import io.wiredesk.reader.PublicationTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Gets an article ready for the reader. Immutable.
public final class ArticleViews {
    /// Longer paragraphs of an earlier version are cut: the list says what changed, not all of it.
    private static final int CHANGE_CHARS = 280;

    private final Moments moments;
    private final LedgerViews views;

    /// Shows times as `moments` puts them.
    public ArticleViews(Moments moments) {
        this.moments = moments;
        this.views = new LedgerViews(moments);
    }

    /// The article with its ledger, its story and what it said before.
    public ArticleView view(
            WholeArticle filed,
            Document document,
            ArticleLines lines,
            Optional<StoryHead> story,
            List<EarlierVersion> earlier) {
        Article article = document.article();
        ReadArticle read = new ReadArticle(article, document.ledger());
        return new ArticleView(
                filed.headline(),
                story.map(head -> Links.story(head.id())).orElse(""),
                story.map(ArticleViews::storyLine).orElse(""),
                chain(filed.publisher(), article.metadata()),
                authors(article.metadata()),
                moments.spoken(filed.publishedAt(), filed.precision()),
                article.metadata().modified().map(this::moment),
                filed.hasRaw() ? Links.article(filed.id()) + "/raw" : "",
                article.metadata().url().filter(ArticleViews::isWeb).orElse(""),
                read.body(),
                read.said(lines.said(), views),
                read.promises(lines.pledges(), views),
                read.coming(lines.events(), views),
                read.levels(lines.levels(), views),
                evidence(article),
                article.warnings(),
                texts(article, Aside.Kind.CORRECTION),
                asides(article),
                versions(filed, article, earlier));
    }

    private static String storyLine(StoryHead story) {
        return story.articles() == 1
                ? "The only article in its story"
                : "One of " + story.articles() + " articles in its story";
    }

    private static List<String> chain(String publisher, Metadata metadata) {
        return Stream.concat(Stream.of(publisher), metadata.creditedSource().stream())
                .distinct()
                .toList();
    }

    private static String authors(Metadata metadata) {
        return metadata.authors().isEmpty() ? "" : "by " + String.join(", ", metadata.authors());
    }

    private Moment moment(PublicationTime time) {
        return moments.spoken(time.earliest(), time.instant().isPresent() ? "instant" : "day");
    }

    private static boolean isWeb(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }

    private static List<String> texts(Article article, Aside.Kind kind) {
        return article.asides().stream()
                .filter(aside -> aside.kind() == kind)
                .map(Aside::text)
                .toList();
    }

    private static List<Field> asides(Article article) {
        return article.asides().stream()
                .filter(aside -> aside.kind() != Aside.Kind.CORRECTION)
                .map(aside -> new Field(word(aside.kind()), aside.text(), ""))
                .toList();
    }

    private List<Field> evidence(Article article) {
        Metadata data = article.metadata();
        List<Field> fields = new ArrayList<>();
        add(fields, data, "headline", "headline", data.headline());
        add(fields, data, "author", "author", joined(data.authors()));
        add(fields, data, "publisher", "publisher", data.publisher());
        add(fields, data, "creditedSource", "credits", data.creditedSource());
        add(
                fields,
                data,
                "datePublished",
                "published",
                data.published().map(time -> moment(time).text()));
        add(
                fields,
                data,
                "dateModified",
                "changed",
                data.modified().map(time -> moment(time).text()));
        add(fields, data, "articleSection", "section", data.section());
        add(fields, data, "keywords", "keywords", joined(data.keywords()));
        add(fields, data, "inLanguage", "language", data.language());
        add(
                fields,
                data,
                "isAccessibleForFree",
                "free to read",
                data.accessibleForFree().map(free -> free ? "yes" : "no"));
        fields.add(new Field("reading", "confidence " + Figures.share(article.confidence()), ""));
        return fields;
    }

    private static Optional<String> joined(List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", values));
    }

    private static void add(List<Field> fields, Metadata data, String field, String name, Optional<String> value) {
        Optional<Evidence> evidence = Optional.ofNullable(data.evidence().get(field));
        value.ifPresent(shown -> fields.add(new Field(
                name,
                shown,
                evidence.map(found -> word(found.origin()) + ", " + Figures.share(found.confidence()))
                        .orElse(""))));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<Version> versions(WholeArticle filed, Article article, List<EarlierVersion> earlier) {
        List<Version> versions = new ArrayList<>();
        String laterHeadline = filed.headline();
        String laterText = article.text();
        for (EarlierVersion version : earlier) {
            versions.add(new Version(
                    "Version " + version.version() + ", until "
                            + moments.spoken(version.replacedAt()).text(),
                    version.headline().equals(laterHeadline) ? "" : version.headline(),
                    missing(version.text(), laterText),
                    missing(laterText, version.text())));
            laterHeadline = version.headline();
            laterText = version.text();
        }
        return versions;
    }

    /// The paragraphs of one text that another lacks.
    private static List<String> missing(String text, String other) {
        Set<String> there = Set.copyOf(Arrays.asList(other.split("\n\n", -1)));
        return Arrays.stream(text.split("\n\n", -1))
                .filter(paragraph -> !paragraph.isBlank() && !there.contains(paragraph))
                .map(paragraph ->
                        paragraph.length() <= CHANGE_CHARS ? paragraph : paragraph.substring(0, CHANGE_CHARS) + " …")
                .toList();
    }
}
