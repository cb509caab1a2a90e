package io.wiredesk.desk.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// Which instruments the desk has read about. Bound to one handle.
public final class InstrumentQuery {
    private final Handle handle;

    /// Asks through `handle`.
    public InstrumentQuery(Handle handle) {
        this.handle = handle;
    }

    /// Every instrument that an article names: the one in most stories first, then by symbol.
    public List<InstrumentCount> all() {
        return handle.createQuery("""
                        select ai.symbol, count(distinct sa.story_id) as stories, count(*) as articles,
                               max(ai.published_at) as last_at,
                               (select count(*) from level l where l.symbol = ai.symbol) as levels
                        from article_instrument ai join story_article sa on sa.article_id = ai.article_id
                        group by ai.symbol order by stories desc, ai.symbol""")
                .map((row, context) -> new InstrumentCount(
                        row.getString("symbol"),
                        row.getInt("stories"),
                        row.getInt("articles"),
                        row.getInt("levels"),
                        Columns.instant(row, "last_at")))
                .list();
    }

    /// For stories, their instruments with the greatest relevance any article gives, the most relevant first.
    /// Empty for no ids.
    public List<StoryInstrument> inStories(List<String> storyIds) {
        if (storyIds.isEmpty()) {
            return List.of();
        }
        return handle.createQuery("""
                        select sa.story_id, ai.symbol, max(ai.relevance) as relevance
                        from article_instrument ai join story_article sa on sa.article_id = ai.article_id
                        where sa.story_id in (<ids>)
                        group by sa.story_id, ai.symbol order by relevance desc, ai.symbol""")
                .bindList("ids", storyIds)
                .map((row, context) -> new StoryInstrument(
                        row.getString("story_id"), row.getString("symbol"), row.getDouble("relevance")))
                .list();
    }
}
