/// Finds what parties agreed, promised or were told to do by a deadline, and how it stands by the same article.
///
/// In: a text's tokens, sentences and times. Out: [io.wiredesk.ledger.Pledge]s in reading order. Start at
/// [PledgeFinder]; its words are in `pledge-words.txt`. Events without parties belong to
/// `io.wiredesk.ledger.schedule`.
@NullMarked
package io.wiredesk.ledger.pledge;

import org.jspecify.annotations.NullMarked;
