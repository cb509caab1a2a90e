package io.wiredesk.desk.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Articles as the search index sees them, in the order of their changes. Lives as long as its transaction.
public final class SearchableArticles {
    private final Handle handle;

    /// The articles as the transaction of `handle` sees them.
    public SearchableArticles(Handle handle) {
        this.handle = handle;
    }

    /// The number of the newest change on file; 0 when nothing is.
    public long newestChange() {
        return handle.createQuery("select coalesce(max(change), 0) from article")
                .mapTo(Long.class)
                .one();
    }

    /// Articles whose newest change came after `change`, oldest change first.
    public List<Searchable> after(long change, int limit) {
        List<Searchable> articles = new ArrayList<>();
        handle.createQuery("""
                        select id, change, headline, coalesce(description, '') description, publisher,
                          coalesce(credited_source, '') credited, published_at, text
                        from article where change > :change order by change limit :limit""")
                .bind("change", change)
                .bind("limit", limit)
                .map((row, context) -> new Searchable(
                        row.getString("id"),
                        row.getLong("change"),
                        row.getString("headline"),
                        row.getString("description"),
                        List.of(row.getString("publisher"), row.getString("credited")),
                        Instant.ofEpochMilli(row.getLong("published_at")),
                        row.getString("text"),
                        said(row.getString("id")),
                        instruments(row.getString("id"))))
                .forEach(articles::add);
        return articles;
    }

    private List<Said> said(String id) {
        return handle.createQuery("""
                        select coalesce(speaker_name, '') speaker, act from statement where article_id = :id
                        order by ordinal""")
                .bind("id", id)
                .map((row, context) -> new Said(row.getString("speaker"), row.getString("act")))
                .list();
    }

    private List<String> instruments(String id) {
        return handle.createQuery("select symbol from article_instrument where article_id = :id order by symbol")
                .bind("id", id)
                .mapTo(String.class)
                .list();
    }

    /// What lists of hits show, by article id; ids that are not on file are left out.
    public Map<String, Found> found(List<String> ids) {
        Map<String, Found> found = new HashMap<>();
        for (String id : ids) {
            handle.createQuery("""
                            select story_id, url, headline, publisher, published_at, published_precision, text
                            from article join story_article on article_id = id where id = :id""")
                    .bind("id", id)
                    .map((row, context) -> new Found(
                            row.getString("story_id"),
                            Optional.ofNullable(row.getString("url")),
                            row.getString("headline"),
                            row.getString("publisher"),
                            Instant.ofEpochMilli(row.getLong("published_at")),
                            row.getString("published_precision"),
                            row.getString("text")))
                    .findOne()
                    .ifPresent(article -> found.put(id, article));
        }
        return found;
    }

    /// An article's searchable parts.
    ///
    /// @param id the article
    /// @param change its newest change
    /// @param headline its title
    /// @param description its summary, or empty
    /// @param sources its publisher and whom it credits; parts may be empty
    /// @param publishedAt when published
    /// @param text its body
    /// @param said who does what by saying something
    /// @param instruments symbols
    public record Searchable(
            String id,
            long change,
            String headline,
            String description,
            List<String> sources,
            Instant publishedAt,
            String text,
            List<Said> said,
            List<String> instruments) {}

    /// One statement's speaker and act.
    ///
    /// @param speaker the name, or empty
    /// @param act as the contract spells it
    public record Said(String speaker, String act) {}

    /// What a list of hits shows of an article.
    ///
    /// @param storyId the story it stands in
    /// @param url where it came from
    /// @param headline its title
    /// @param publisher who published it
    /// @param publishedAt when
    /// @param precision `instant`, `day` or `unknown`
    /// @param text its body
    public record Found(
            String storyId,
            Optional<String> url,
            String headline,
            String publisher,
            Instant publishedAt,
            String precision,
            String text) {}
}
