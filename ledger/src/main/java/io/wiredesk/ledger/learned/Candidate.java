package io.wiredesk.ledger.learned;

import io.wiredesk.ledger.learned.Labels.Piece;
import java.util.List;
import java.util.Optional;

/// A possible attribution in one part, with what there was to choose from.
///
/// @param source the source, if any answered
/// @param contents at least one
/// @param sources all sources of the part
/// @param cues all cues of the part
record Candidate(Optional<Piece> source, Piece cue, List<Piece> contents, List<Piece> sources, List<Piece> cues) {}
