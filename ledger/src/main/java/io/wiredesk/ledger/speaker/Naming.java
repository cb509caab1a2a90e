package io.wiredesk.ledger.speaker;

import io.wiredesk.reader.Span;

/// One place where the article names an entity.
///
/// @param entity whom
/// @param span the name's words, titles and roles left out
/// @param sentence number of the sentence
record Naming(Entity entity, Span span, int sentence) {}
