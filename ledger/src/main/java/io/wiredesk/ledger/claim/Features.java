package io.wiredesk.ledger.claim;

/// What a proposal's weight depends on.
///
/// @param cue the cue's base form, or the cue noun
/// @param shape the verb group's shape, or the rule for cues that are no verbs
/// @param complement what follows the cue: `that`, `quote`, `to`, `object`, `about`, …
/// @param subject how the source was found
record Features(String cue, String shape, String complement, String subject) {}
