package io.wiredesk.stories;

import java.util.Optional;
import java.util.Set;

/// A name of one article with the entity it stands for.
///
/// @param name the name as the article's mentions and speakers have it
/// @param entity what it stands for, with the fullest name and the kind known by now
/// @param aliases under what it is to be found from now on: names in small letters, without accents, marks, legal
///     forms and single letters between names
/// @param absorbed id of a known entity that turned out to be this one
public record EntityLink(String name, KnownEntity entity, Set<String> aliases, Optional<String> absorbed) {
    /// Copies the set.
    public EntityLink {
        aliases = Set.copyOf(aliases);
    }
}
