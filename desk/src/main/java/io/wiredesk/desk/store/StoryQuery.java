package io.wiredesk.desk.store;

import static io.wiredesk.desk.store.Columns.instant;
import static io.wiredesk.desk.store.Columns.maybe;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Stories and the articles in them. Bound to one handle.
public final class StoryQuery {
    private static final String HEAD = """
            select s.*, (select count(distinct a.publisher)
                         from story_article sa join article a on a.id = sa.article_id
                         where sa.story_id = s.id and sa.role <> 'copy') as voices
            from story s
            """;

    /// How many characters of a text stand for a summary at most.
    private static final int EXCERPT = 400;

    /// An article without a summary of its own is shown by how its text begins.
    private static final String ARTICLE = """
            select a.id, sa.story_id, a.headline, coalesce(a.description, substr(a.text, 1, :excerpt)) as excerpt,
                   a.publisher, a.credited_source, a.published_at, a.published_precision, a.version,
                   sa.role, sa.copy_of, sa.overlap
            from story_article sa join article a on a.id = sa.article_id
            """;

    private final Handle handle;

    /// Asks through `handle`.
    public StoryQuery(Handle handle) {
        this.handle = handle;
    }

    /// The stories with the newest articles, newest first; ties by id.
    public List<StoryHead> newest(int limit) {
        return handle.createQuery(HEAD + " order by s.last_at desc, s.id limit :limit")
                .bind("limit", limit)
                .map((row, context) -> head(row))
                .list();
    }

    /// One story; empty when there is none of that id.
    public Optional<StoryHead> story(String id) {
        return handle.createQuery(HEAD + " where s.id = :id")
                .bind("id", id)
                .map((row, context) -> head(row))
                .findOne();
    }

    /// The story that an article stands in, by the article's id.
    public Optional<StoryHead> storyOfArticle(String articleId) {
        return handle.createQuery(
                        HEAD + " where s.id = (select story_id from story_article where article_id = :article)")
                .bind("article", articleId)
                .map((row, context) -> head(row))
                .findOne();
    }

    /// Stories with an article that names an instrument, newest first.
    public List<StoryHead> ofInstrument(String symbol, int limit) {
        return handle.createQuery(HEAD + """
                        where s.id in (select sa.story_id
                                       from article_instrument ai join story_article sa on sa.article_id = ai.article_id
                                       where ai.symbol = :symbol)
                        order by s.last_at desc, s.id limit :limit""")
                .bind("symbol", symbol)
                .bind("limit", limit)
                .map((row, context) -> head(row))
                .list();
    }

    /// The articles of stories, newest first; ties by filing order, later first. Empty for no ids.
    public List<ArticleHead> articles(List<String> storyIds) {
        if (storyIds.isEmpty()) {
            return List.of();
        }
        return handle.createQuery(
                        ARTICLE + " where sa.story_id in (<ids>) order by a.published_at desc, sa.position desc")
                .bindList("ids", storyIds)
                .bind("excerpt", EXCERPT)
                .map((row, context) -> article(row))
                .list();
    }

    /// How many stories were begun or added to by filings after number `mark`.
    public int storiesAfter(long mark) {
        return handle.createQuery("""
                        select count(distinct sa.story_id)
                        from article a join story_article sa on sa.article_id = a.id where a.number > :mark""").bind("mark", mark).mapTo(Integer.class).one();
    }

    /// The number of the newest filing; 0 for an empty desk.
    public long mark() {
        return handle.createQuery("select coalesce(max(number), 0) from article")
                .mapTo(Long.class)
                .one();
    }

    private static StoryHead head(ResultSet row) throws SQLException {
        Instant first = instant(row, "first_at");
        Instant last = instant(row, "last_at");
        return new StoryHead(
                row.getString("id"),
                row.getString("headline"),
                first,
                last,
                row.getInt("articles"),
                row.getInt("copies"),
                row.getInt("voices"));
    }

    /// A beginning that was cut ends at a sentence, or else at a word.
    private static String excerpt(String text) {
        if (text.codePointCount(0, text.length()) != EXCERPT) {
            return text; // whole
        }
        int sentence = Math.max(text.lastIndexOf(". "), text.lastIndexOf(".\n"));
        return sentence >= EXCERPT / 2
                ? text.substring(0, sentence + 1)
                : text.substring(0, Math.max(0, text.lastIndexOf(' '))) + " …";
    }

    private static ArticleHead article(ResultSet row) throws SQLException {
        return new ArticleHead(
                row.getString("id"),
                row.getString("story_id"),
                row.getString("headline"),
                excerpt(row.getString("excerpt")),
                row.getString("publisher"),
                maybe(row, "credited_source"),
                instant(row, "published_at"),
                row.getString("published_precision"),
                row.getString("role"),
                maybe(row, "copy_of"),
                row.getDouble("overlap"),
                row.getInt("version"));
    }
}
