/// Finds traded things: currencies, pairs, metals, energy, crops, coins, indices, government bonds, policy
/// rates, equities by their tickers.
///
/// In: a text, cut into tokens. Out: [io.wiredesk.ledger.instrument.FoundInstrument]s in reading order. Start
/// at [InstrumentFinder]; the names are in `instruments.txt`, what tells gold from a gold medal in
/// `context.txt`, both in this room's resource folder. Prices belong to `io.wiredesk.ledger.level`.
@NullMarked
package io.wiredesk.ledger.instrument;

import org.jspecify.annotations.NullMarked;
