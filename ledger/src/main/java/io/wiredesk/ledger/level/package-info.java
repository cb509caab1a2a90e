/// Finds the prices and rates that a text states: which instrument, which figure, above or below, support or
/// target.
///
/// In: a text's tokens and sentences with the instruments and times found in it. Out:
/// [io.wiredesk.ledger.Level]s in reading order. Start at [LevelFinder]; the words that give relation and role
/// are in `cues.txt`, units in `units.txt`.
@NullMarked
package io.wiredesk.ledger.level;

import org.jspecify.annotations.NullMarked;
