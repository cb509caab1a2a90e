package io.wiredesk.desk.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// Prices and rates that texts state; copies left out. Bound to one handle.
public final class LevelQuery {
    private static final String LEVEL = """
            select l.*, a.headline, a.publisher
            from level l
              join article a on a.id = l.article_id
              join story_article sa on sa.article_id = a.id and sa.role <> 'copy'
            """;

    private final Handle handle;

    /// Asks through `handle`.
    public LevelQuery(Handle handle) {
        this.handle = handle;
    }

    /// The levels stated in stories, newest article first, in reading order within one. Empty for no ids.
    public List<LevelLine> inStories(List<String> storyIds) {
        if (storyIds.isEmpty()) {
            return List.of();
        }
        return handle.createQuery(
                        LEVEL + " where l.story_id in (<ids>) order by l.published_at desc, a.number desc, l.ordinal")
                .bindList("ids", storyIds)
                .map((row, context) -> LedgerRows.level(row))
                .list();
    }

    /// The newest levels of one instrument, newest first.
    public List<LevelLine> ofInstrument(String symbol, int limit) {
        return handle.createQuery(LEVEL + """
                        where l.symbol = :symbol order by l.published_at desc, a.number desc, l.ordinal limit :limit""")
                .bind("symbol", symbol)
                .bind("limit", limit)
                .map((row, context) -> LedgerRows.level(row))
                .list();
    }

    /// For each instrument where it was last said to stand (`at`, `around` or `to`, no forecast or support among them),
    /// the most recently stated first, then by symbol.
    public List<LevelLine> lastStated(int limit) {
        return handle.createQuery("""
                        select * from (
                          select l.*, a.headline, a.publisher,
                                 row_number() over (partition by l.symbol
                                                    order by l.published_at desc, a.number desc, l.ordinal) as place
                          from level l
                            join article a on a.id = l.article_id
                            join story_article sa on sa.article_id = a.id and sa.role <> 'copy'
                          where l.relation in ('at', 'around', 'to') and coalesce(l.context, 'close') = 'close')
                        where place = 1 order by published_at desc, symbol limit :limit""")
                .bind("limit", limit)
                .map((row, context) -> LedgerRows.level(row))
                .list();
    }
}
