/// Finds attributions with a network: who is said to have said what, word by word.
///
/// Start at [StatementModel]. In: paragraphs, and [Hints] of what the rules make of them. Out: [Tagged] attributions.
/// The
/// way there: [WordPiece] cuts words into the pieces that the network knows, [Part] is what it reads at once, [Network]
/// runs it, [Labels] finds the likeliest lawful roles of the words, [Decoder] links contents to cues and cues to
/// sources.
/// `training/README.md` tells how the network is made and what it was measured at.
@NullMarked
package io.wiredesk.ledger.learned;

import org.jspecify.annotations.NullMarked;
