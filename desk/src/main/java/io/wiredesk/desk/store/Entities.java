package io.wiredesk.desk.store;

import io.wiredesk.ledger.Mention;
import io.wiredesk.stories.EntityLink;
import io.wiredesk.stories.EntityLinker;
import io.wiredesk.stories.KnownEntities;
import io.wiredesk.stories.KnownEntity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The persons, bodies and places that articles named. Bound to one handle.
public final class Entities implements KnownEntities {
    private static final EntityLinker LINKER = new EntityLinker();

    private final Handle handle;

    /// Asks and writes through `handle`.
    public Entities(Handle handle) {
        this.handle = handle;
    }

    /// An entity by its id, or by an id it had before it turned out to be another.
    public Optional<KnownEntity> byId(String id) {
        return handle.createQuery("""
                        select now.* from entity old join entity now on now.id = coalesce(old.merged_into, old.id)
                        where old.id = :id""")
                .bind("id", id)
                .map((row, context) -> entity(row))
                .findOne();
    }

    @Override
    public List<KnownEntity> called(String alias) {
        return handle.createQuery("""
                        select entity.* from entity_alias join entity on entity.id = entity_id
                        where alias = :alias order by entity.id""")
                .bind("alias", alias)
                .map((row, context) -> entity(row))
                .list();
    }

    @Override
    public boolean isTaken(String id) {
        return handle.createQuery("select exists (select 1 from entity where id = :id)")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one();
    }

    /// Links the names of an article, keeps what it tells of them, and puts their ids into its ledger.
    FiledArticle identified(FiledArticle article) {
        String text = article.document().article().text();
        Map<String, String> ids = new HashMap<>();
        for (EntityLink link : LINKER.link(article.document().ledger(), text, this)) {
            keep(link);
            ids.put(link.name(), link.entity().id());
        }
        return article.identified(ids);
    }

    private void keep(EntityLink link) {
        KnownEntity entity = link.entity();
        handle.createUpdate("""
                        insert into entity (id, name, kind) values (:id, :name, :kind)
                        on conflict (id) do update set name = excluded.name, kind = excluded.kind""")
                .bind("id", entity.id())
                .bind("name", entity.name())
                .bind("kind", entity.kind().map(Spelling::of))
                .execute();
        link.absorbed().ifPresent(old -> absorb(old, entity.id()));
        for (String alias : link.aliases()) {
            handle.execute("insert or ignore into entity_alias (alias, entity_id) values (?, ?)", alias, entity.id());
            if (called(alias).size() == 1) {
                takeOver(alias, entity.id());
            }
        }
    }

    /// Statements that were filed under a name when it told nobody who that was.
    private void takeOver(String alias, String id) {
        handle.createUpdate("""
                        update statement set speaker_key = :id
                        where speaker_key = :alias and named = 1 and :alias <> :id
                          and not exists (select 1 from entity where entity.id = :alias)""").bind("alias", alias).bind("id", id).execute();
    }

    private void absorb(String old, String into) {
        handle.execute("update entity set merged_into = ? where id = ? or merged_into = ?", into, old, old);
        handle.execute("update or ignore entity_alias set entity_id = ? where entity_id = ?", into, old);
        handle.execute("delete from entity_alias where entity_id = ?", old);
        handle.execute("update statement set speaker_key = ? where speaker_key = ? and named = 1", into, old);
    }

    private static KnownEntity entity(ResultSet row) throws SQLException {
        return new KnownEntity(
                row.getString("id"),
                row.getString("name"),
                Columns.maybe(row, "kind").map(kind -> Mention.Kind.valueOf(kind.toUpperCase(Locale.ROOT))));
    }
}
