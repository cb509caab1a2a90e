package io.wiredesk.ledger.claim;

/// What a cue is followed by.
///
/// @param pattern name of the pattern, as in the weights file
/// @param content the words reported; empty for `end`, where they stand before the cue
/// @param cueEnd where the cue ends: behind a preposition that belongs to it
record Complement(String pattern, Phrase content, int cueEnd) {}
