package io.wiredesk.desk.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Who said what. Statements that stand in copies are left out: their originals have them; so are those that the
/// reading is less than two fifths sure of: they stay in their article's ledger. Bound to one handle.
public final class SaidQuery {
    private static final String SAID = """
            select st.*, a.headline, a.publisher
            from statement st
              join article a on a.id = st.article_id
              join story_article sa on sa.article_id = a.id and sa.role <> 'copy' and st.confidence >= 0.4
            """;

    private final Handle handle;

    /// Asks through `handle`.
    public SaidQuery(Handle handle) {
        this.handle = handle;
    }

    /// The statements in stories, newest article first, in reading order within one. Empty for no ids.
    public List<SaidLine> inStories(List<String> storyIds) {
        if (storyIds.isEmpty()) {
            return List.of();
        }
        return handle.createQuery(
                        SAID + " where st.story_id in (<ids>) order by st.published_at desc, a.number desc, st.ordinal")
                .bindList("ids", storyIds)
                .map((row, context) -> LedgerRows.said(row))
                .list();
    }

    /// What one speaker said, newest first.
    public List<SaidLine> bySpeaker(String speakerKey, int limit) {
        return handle.createQuery(SAID + """
                        where st.speaker_key = :key
                        order by st.published_at desc, a.number desc, st.ordinal limit :limit""")
                .bind("key", speakerKey)
                .bind("limit", limit)
                .map((row, context) -> LedgerRows.said(row))
                .list();
    }

    /// Who spoke between two instants, the most often first, then by name.
    public List<SpeakerCount> speakers(Instant from, Instant until, int limit) {
        return handle.createQuery("""
                        select st.speaker_key, coalesce(max(e.name), max(st.speaker_name)) as speaker_name, max(st.named) as named,
                               max(st.role) as role, max(st.affiliation) as affiliation, count(*) as statements,
                               count(distinct st.story_id) as stories, max(st.published_at) as last_at
                        from statement st
                          join story_article sa on sa.article_id = st.article_id and sa.role <> 'copy' and st.confidence >= 0.4
                          left join entity e on e.id = st.speaker_key and st.named = 1
                        where st.speaker_key is not null and st.published_at >= :from and st.published_at < :until
                        group by st.speaker_key
                        order by named desc, statements desc, speaker_name limit :limit""")
                .bind("from", from.toEpochMilli())
                .bind("until", until.toEpochMilli())
                .bind("limit", limit)
                .map((row, context) -> new SpeakerCount(
                        row.getString("speaker_key"),
                        row.getString("speaker_name"),
                        row.getBoolean("named"),
                        Columns.maybe(row, "role"),
                        Columns.maybe(row, "affiliation"),
                        row.getInt("statements"),
                        row.getInt("stories"),
                        Columns.instant(row, "last_at")))
                .list();
    }
}
