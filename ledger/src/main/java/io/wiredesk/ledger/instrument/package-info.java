/// Finds traded things: currencies, pairs, metals, energy, crops, coins, indices, government bonds, policy
/// rates, equities by name and ticker.
///
/// In: a text, cut into tokens. Out: [io.wiredesk.ledger.instrument.FoundInstrument]s in reading order. Start
/// at [InstrumentFinder]; the names are in `instruments.txt`, `companies.txt` and `coins.txt`, what tells gold from a
/// gold medal in `context.txt`, all in this room's resource folder. Prices belong to `io.wiredesk.ledger.level`.
@NullMarked
package io.wiredesk.ledger.instrument;

import org.jspecify.annotations.NullMarked;
