package io.wiredesk.stories;

import io.wiredesk.ledger.Act;
import java.time.Instant;

/// A statement as one of a story's many.
///
/// @param speaker what tells its speaker from others, such as the key the desk files them under
/// @param names the speaker's name or description, and affiliation: the words others would mention them by
/// @param act what the speaker does by it
/// @param words what was said
/// @param article the article that carries it
/// @param when when that was published
public record Utterance(String speaker, String names, Act act, String words, String article, Instant when) {}
