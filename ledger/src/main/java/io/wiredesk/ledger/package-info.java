/// Turns an article into its ledger: who said what, what was promised, what is scheduled, what it touches.
///
/// Start at [LedgerReader]. In: one [io.wiredesk.reader.Article] and its document creation time. Out: one [Ledger];
/// every line of it carries half-open spans into `article.text()`. Pure: no network, no disk, no clock.
@NullMarked
package io.wiredesk.ledger;

import org.jspecify.annotations.NullMarked;
