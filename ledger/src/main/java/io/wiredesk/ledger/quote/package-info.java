/// Finds quotations: which stretches of a text stand inside quotation marks.
///
/// Start at [Quotations]. In: a text and its sentences. Out: [Quotation]s in reading order, marks included. Whether a
/// quotation is speech, a title or a scare quote is the business of `io.wiredesk.ledger.claim`.
@NullMarked
package io.wiredesk.ledger.quote;

import org.jspecify.annotations.NullMarked;
