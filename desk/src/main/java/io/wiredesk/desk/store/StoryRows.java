package io.wiredesk.desk.store;

import io.wiredesk.stories.Placement;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The tables of stories and of what stands in them. Lives as long as its transaction.
final class StoryRows {
    private final Handle handle;

    StoryRows(Handle handle) {
        this.handle = handle;
    }

    /// Puts an article that is on file into its story, opening the story when it is the first.
    void place(FiledArticle article, Placement placement, long now) {
        Optional<String> copyOf = placement.copyOf().filter(original -> !original.equals(article.id()));
        String role = role(article, placement.story(), copyOf);
        handle.createUpdate("""
                        insert into story (id, headline, first_article_id, first_at, last_at, touched_at, articles,
                          copies)
                        values (:story, :headline, :article, :published, :published, :now, 1, 0)
                        on conflict (id) do update set first_at = min(first_at, excluded.first_at),
                          last_at = max(last_at, excluded.last_at), touched_at = excluded.touched_at,
                          articles = articles + 1, copies = copies + :copy""")
                .bind("story", placement.story())
                .bind("headline", article.headline())
                .bind("article", article.id())
                .bind("published", article.publishedAt().toEpochMilli())
                .bind("now", now)
                .bind("copy", role.equals("copy") ? 1 : 0)
                .execute();
        handle.createUpdate("""
                        insert into story_article (article_id, story_id, role, copy_of, overlap, position)
                        values (:article, :story, :role, :copyOf, :overlap,
                          (select coalesce(max(position), 0) + 1 from story_article where story_id = :story))""")
                .bind("article", article.id())
                .bind("story", placement.story())
                .bind("role", role)
                .bind("copyOf", copyOf)
                .bind("overlap", placement.overlap())
                .execute();
    }

    private String role(FiledArticle article, String story, Optional<String> copyOf) {
        if (copyOf.isPresent()) {
            return "copy";
        }
        if (article.id().equals(story)) {
            return "first";
        }
        boolean hadIt = handle.createQuery("""
                        select exists (select 1 from story_article join article on article.id = article_id
                          where story_id = :story and publisher = :publisher)""")
                .bind("story", story)
                .bind("publisher", article.publisher())
                .mapTo(Boolean.class)
                .one();
        return hadIt ? "follow-up" : "original";
    }

    /// Brings a story's headline and times up to date after one of its articles was revised.
    void revise(String story, long now) {
        handle.createUpdate("""
                        update story set touched_at = :now,
                          headline = (select headline from article where id = first_article_id),
                          first_at = (select min(published_at) from story_article join article on id = article_id
                            where story_id = :story),
                          last_at = (select max(published_at) from story_article join article on id = article_id
                            where story_id = :story)
                        where id = :story""").bind("story", story).bind("now", now).execute();
    }
}
