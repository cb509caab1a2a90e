package io.wiredesk.desk.store;

import io.wiredesk.stories.NewsItem;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/// What was grouped before, so that a grouper can be brought back to where it was. Lives as long as its
/// transaction.
public final class GroupingHistory {
    private final Handle handle;

    /// The history as the transaction of `handle` sees it.
    public GroupingHistory(Handle handle) {
        this.handle = handle;
    }

    /// Hands the articles on file to `replay`, in filing order: those from `window` before the newest on.
    public void forEachOfTheLast(Duration window, Consumer<Grouped> replay) {
        handle.createQuery("""
                        select id, published_at, publisher, credited_source, headline, text, story_id
                        from article join story_article on article_id = id
                        where number >= (select min(number) from article
                          where fetched_at >= (select max(fetched_at) from article) - :window)
                        order by number""")
                .bind("window", window.toMillis())
                .setFetchSize(100)
                .map((row, context) -> new Grouped(
                        new NewsItem(
                                row.getString("id"),
                                Instant.ofEpochMilli(row.getLong("published_at")),
                                row.getString("publisher"),
                                Optional.ofNullable(row.getString("credited_source")),
                                row.getString("headline"),
                                row.getString("text")),
                        row.getString("story_id")))
                .forEach(replay);
    }

    /// An article and the story that it stands in.
    ///
    /// @param item what the grouper saw
    /// @param story the story's id on file
    public record Grouped(NewsItem item, String story) {}
}
