package io.wiredesk.stories;

import io.wiredesk.ledger.Mention;
import java.util.Optional;

/// A person, body or place that earlier articles named.
///
/// @param id what the desk calls it for good
/// @param name the fullest name an article gave it
/// @param kind what it is, if an article told
public record KnownEntity(String id, String name, Optional<Mention.Kind> kind) {}
