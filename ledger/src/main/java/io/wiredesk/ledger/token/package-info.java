/// Cuts a text into words, numbers and signs once, for the rooms that read by words: times, instruments,
/// levels.
///
/// In: any text. Out: [io.wiredesk.ledger.token.Tokens], whose offsets count from that text.
/// Every hyphen and slash stands alone (`90-day`, `EUR/USD`), as figures need it. Sentences do not belong
/// here; see `io.wiredesk.ledger.sentence`.
@NullMarked
package io.wiredesk.ledger.token;

import org.jspecify.annotations.NullMarked;
