/// Knows who was spoken of where in a text, so that "he", "it" and "the company" can be told.
///
/// In: a text's tokens, sentences and names. Out: names by place. Start at [Topics]. Who said something is told with
/// more care in `io.wiredesk.ledger.speaker`; this serves events and pledges, which need a name or nothing.
@NullMarked
package io.wiredesk.ledger.actor;

import org.jspecify.annotations.NullMarked;
