package io.wiredesk.stories;

import java.util.List;

/// What is known of persons, bodies and places from earlier articles.
public interface KnownEntities {
    /// Those that an alias stands for; more than one when the alias is shared.
    ///
    /// @param alias as [EntityLink#aliases()] has them
    List<KnownEntity> called(String alias);

    /// True when an id was given away.
    boolean isTaken(String id);
}
