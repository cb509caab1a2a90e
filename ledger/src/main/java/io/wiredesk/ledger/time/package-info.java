/// Finds time expressions (TIMEX3) and resolves them against the document creation time.
///
/// In: a text, cut into tokens, and the day it was written if known. Out: [FoundTime]s in reading order.
/// Start at [TimeFinder]; the grammar is `rules.txt`, its words are `words.txt`, both in this room's resource
/// folder. One pass: [TimeItems] classifies the tokens, [TimeRules] matches the longest rule at each,
/// [TimeValues] works out the value. What happens at those times belongs to `io.wiredesk.ledger.schedule`.
@NullMarked
package io.wiredesk.ledger.time;

import org.jspecify.annotations.NullMarked;
