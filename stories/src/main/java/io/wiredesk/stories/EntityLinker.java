package io.wiredesk.stories;

import io.wiredesk.ledger.Ledger;
import io.wiredesk.ledger.Mention;
import io.wiredesk.stories.entity.EntityNames;
import io.wiredesk.stories.entity.NamedEntity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Gives the persons, bodies and places of an article the ids under which earlier articles named them, and new ids to
/// those that none did. Conservative: a surname alone, or a name such as "finance ministry" that many bodies share,
/// links nothing; a name shared by two of the same kind links neither. Immutable; safe to share.
public final class EntityLinker {
    private final EntityNames names = new EntityNames();

    /// Creates a linker with the shipped names of well-known bodies.
    public EntityLinker() {}

    /// Links an article's names.
    ///
    /// @param text the article's text, from which the ledger's spans count
    /// @param known what earlier articles named
    /// @return a link for each name that tells who or what it is, in the order of their first mention
    public List<EntityLink> link(Ledger ledger, String text, KnownEntities known) {
        List<EntityLink> links = new ArrayList<>();
        Set<String> given = new HashSet<>();
        for (NamedEntity named : names.of(ledger, text)) {
            link(named, known, given).ifPresent(link -> {
                given.add(link.entity().id());
                links.add(link);
            });
        }
        return List.copyOf(links);
    }

    private static Optional<EntityLink> link(NamedEntity named, KnownEntities known, Set<String> given) {
        List<KnownEntity> same = fitting(named, known.called(named.alias()));
        if (same.size() > 1 || (same.isEmpty() && !named.tells())) {
            return Optional.empty();
        }
        Optional<KnownEntity> bare = named.otherAliases().stream()
                .flatMap(alias -> fitting(named, known.called(alias)).stream().filter(e -> isBare(e, alias)))
                .findFirst();
        Optional<KnownEntity> old = same.stream().findFirst().or(() -> bare);
        KnownEntity entity = old.map(e -> fuller(e, named))
                .orElseGet(() -> new KnownEntity(newId(named, known, given), named.name(), named.kind()));
        Set<String> aliases = new LinkedHashSet<>(named.otherAliases());
        aliases.add(named.alias());
        Optional<String> absorbed = bare.map(KnownEntity::id).filter(id -> !id.equals(entity.id()));
        return Optional.of(new EntityLink(named.mentioned(), entity, aliases, absorbed));
    }

    private static List<KnownEntity> fitting(NamedEntity named, List<KnownEntity> known) {
        return known.stream()
                .filter(e ->
                        e.kind().isEmpty() || named.kind().isEmpty() || e.kind().equals(named.kind()))
                .toList();
    }

    /// True for what is known by an acronym alone: whoever says what that stands for tells who it is.
    private static boolean isBare(KnownEntity entity, String alias) {
        return EntityNames.alias(entity.name()).equals(alias);
    }

    private static KnownEntity fuller(KnownEntity old, NamedEntity now) {
        boolean longer = now.name().length() > old.name().length();
        Optional<Mention.Kind> kind = old.kind().or(now::kind);
        return new KnownEntity(old.id(), longer ? now.name() : old.name(), kind);
    }

    private static String newId(NamedEntity named, KnownEntities known, Set<String> given) {
        String id = named.alias().replace(' ', '-');
        String free = id;
        for (int number = 2; known.isTaken(free) || given.contains(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }
}
