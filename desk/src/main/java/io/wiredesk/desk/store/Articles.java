package io.wiredesk.desk.store;

import io.wiredesk.desk.document.DocumentJson;
import io.wiredesk.desk.store.FiledArticle.Precision;
import io.wiredesk.reader.Metadata;
import io.wiredesk.reader.PublicationTime;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/// The table of articles and that of their earlier versions. Lives as long as its transaction.
public final class Articles {
    private final Handle handle;

    /// The articles as the transaction of `handle` sees them.
    public Articles(Handle handle) {
        this.handle = handle;
    }

    /// What is on file under an id.
    public Optional<OnFile> onFile(String id) {
        return handle.createQuery("""
                        select id, version, url, published_at, published_precision, text_digest, story_id
                        from article join story_article on article_id = id where id = :id""")
                .bind("id", id)
                .map((row, context) -> new OnFile(
                        row.getString("id"),
                        row.getInt("version"),
                        Optional.ofNullable(row.getString("url")),
                        Instant.ofEpochMilli(row.getLong("published_at")),
                        Precision.valueOf(row.getString("published_precision").toUpperCase(Locale.ROOT)),
                        row.getString("text_digest"),
                        row.getString("story_id")))
                .findOne();
    }

    /// The id of the article that came from this address with these very bytes.
    public Optional<String> withBytes(String url, String bytesDigest) {
        return handle.createQuery("select id from article where url = :url and bytes_digest = :digest order by number")
                .bind("url", url)
                .bind("digest", bytesDigest)
                .mapTo(String.class)
                .findFirst();
    }

    /// Adds an article that is not on file, at the end of the filing order.
    void add(FiledArticle article) {
        bind(article, handle.createUpdate("""
                        insert into article (id, number, change, source_id, url, canonical_url, publisher,
                          credited_source, headline, description, authors, language, section, image,
                          accessible_for_free, published_at, published_precision, modified_at, fetched_at, confidence,
                          raw_file, raw_offset, bytes_digest, text_digest, text, document)
                        values (:id, (select coalesce(max(number), 0) + 1 from article),
                          (select coalesce(max(change), 0) + 1 from article), :source, :url, :canonical, :publisher,
                          :credited, :headline, :description, :authors, :language, :section, :image,
                          :free, :published, :precision, :modified, :fetched, :confidence,
                          :rawFile, :rawOffset, :bytesDigest, :textDigest, :text, :document)""")).execute();
    }

    /// Keeps the version that is on file and puts the new one in its place.
    void replace(FiledArticle article, Instant now) {
        handle.createUpdate("""
                        insert into article_version (article_id, version, headline, description, published_at,
                          published_precision, fetched_at, replaced_at, raw_file, raw_offset, bytes_digest,
                          text_digest, text, document)
                        select id, version, headline, description, published_at, published_precision, fetched_at, :now,
                          raw_file, raw_offset, bytes_digest, text_digest, text, document
                        from article where id = :id""")
                .bind("id", article.id())
                .bind("now", now.toEpochMilli())
                .execute();
        bind(article, handle.createUpdate("""
                        update article set change = (select max(change) + 1 from article), url = :url,
                          canonical_url = :canonical, publisher = :publisher, credited_source = :credited,
                          headline = :headline, description = :description, authors = :authors,
                          language = :language, section = :section, image = :image, accessible_for_free = :free,
                          published_at = :published, published_precision = :precision, modified_at = :modified,
                          fetched_at = :fetched, revised_at = :now, version = version + 1, confidence = :confidence,
                          raw_file = :rawFile, raw_offset = :rawOffset, bytes_digest = :bytesDigest,
                          text_digest = :textDigest, text = :text, document = :document,
                          source_id = coalesce(source_id, :source)
                        where id = :id""")).bind("now", now.toEpochMilli()).execute();
    }

    private static Update bind(FiledArticle article, Update update) {
        Metadata metadata = article.document().article().metadata();
        return update.bind("id", article.id())
                .bind("source", article.sourceId())
                .bind("url", metadata.url())
                .bind("canonical", metadata.canonicalUrl())
                .bind("publisher", article.publisher())
                .bind("credited", metadata.creditedSource())
                .bind("headline", article.headline())
                .bind("description", metadata.description())
                .bind("authors", Json.of(metadata.authors()))
                .bind("language", metadata.language())
                .bind("section", metadata.section())
                .bind("image", metadata.image())
                .bind("free", metadata.accessibleForFree())
                .bind("published", article.publishedAt().toEpochMilli())
                .bind("precision", Spelling.of(article.precision()))
                .bind(
                        "modified",
                        metadata.modified().map(PublicationTime::earliest).map(Instant::toEpochMilli))
                .bind("fetched", article.fetchedAt().toEpochMilli())
                .bind("confidence", article.document().article().confidence())
                .bind("rawFile", article.raw().file())
                .bind("rawOffset", article.raw().offset())
                .bind("bytesDigest", article.bytesDigest())
                .bind("textDigest", article.textDigest())
                .bind("text", article.document().article().text())
                .bind("document", DocumentJson.write(article.document()));
    }

    /// What decides whether an article that comes again is new, revised or the same.
    ///
    /// @param id the article
    /// @param version 1 and up
    /// @param url the address it was last read from
    /// @param publishedAt when it was published
    /// @param precision how exact that is
    /// @param textDigest SHA-256 of headline and text with white space collapsed
    /// @param storyId the story it stands in
    public record OnFile(
            String id,
            int version,
            Optional<String> url,
            Instant publishedAt,
            Precision precision,
            String textDigest,
            String storyId) {}
}
