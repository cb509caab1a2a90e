package io.wiredesk.stories.entity;

import io.wiredesk.ledger.Mention;
import java.util.Optional;
import java.util.Set;

/// What an article says of a person, body or place.
///
/// @param mentioned the name as the article's mentions and speakers have it
/// @param name the name to show: the same, or the full name of a well-known body
/// @param kind what it is, if the article tells
/// @param alias the name as a key
/// @param otherAliases further names the article gives, as keys
/// @param tells false for an acronym that the article does not explain: only earlier articles can tell whose it is
public record NamedEntity(
        String mentioned,
        String name,
        Optional<Mention.Kind> kind,
        String alias,
        Set<String> otherAliases,
        boolean tells) {}
