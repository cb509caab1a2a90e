package io.wiredesk.desk.store;

import static io.wiredesk.desk.store.Columns.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// One article, whole, and what it said before. Bound to one handle.
public final class ArticleQuery {
    private final Handle handle;

    /// Asks through `handle`.
    public ArticleQuery(Handle handle) {
        this.handle = handle;
    }

    /// The article; empty when there is none of that id.
    public Optional<WholeArticle> article(String id) {
        return handle.createQuery("select * from article where id = :id")
                .bind("id", id)
                .map((row, context) -> new WholeArticle(
                        row.getString("id"),
                        row.getString("publisher"),
                        row.getString("headline"),
                        instant(row, "published_at"),
                        row.getString("published_precision"),
                        instant(row, "fetched_at"),
                        row.getInt("version"),
                        row.getString("raw_file") != null,
                        row.getString("document")))
                .findOne();
    }

    /// The article's ledger, copy or not.
    public ArticleLines lines(String id) {
        return new ArticleLines(
                lines(id, "statement", "*", LedgerRows::said),
                lines(id, "pledge", "*, 1 as publishers, null as outcome_article", LedgerRows::pledge),
                lines(
                        id,
                        "scheduled_event",
                        "*, 1 as publishers, t.change as standing, null as uid",
                        LedgerRows::event),
                lines(id, "level", "*", LedgerRows::level));
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> lines(String id, String table, String columns, Row<T> line) {
        return handle.createQuery("select t.<columns>, a.headline, a.publisher "
                        + "from <table> t join article a on a.id = t.article_id where a.id = :id order by t.ordinal")
                .define("table", table)
                .define("columns", columns)
                .bind("id", id)
                .map((row, context) -> line.of(row))
                .list();
    }

    /// What the article said before, newest first; empty when it never changed.
    public List<EarlierVersion> earlier(String id) {
        return handle.createQuery("select * from article_version where article_id = :id order by version desc")
                .bind("id", id)
                .map((row, context) -> new EarlierVersion(
                        row.getInt("version"),
                        row.getString("headline"),
                        instant(row, "fetched_at"),
                        instant(row, "replaced_at"),
                        row.getString("text")))
                .list();
    }
}
