/// Finds statements: who is said to have said, thought or wanted what.
///
/// Start at [StatementFinder]. In: one article, its sentences and quotations. Out: [io.wiredesk.ledger.Statement]s
/// in reading order. The way there: [Passage] gives every token of a paragraph its word class, [VerbGroups] finds
/// the verbs that may be cues, [Clauses] proposes a source and a content for each, [QuotedSpeech] joins quotations
/// to the cue beside them, and [CueWeights] says how far to believe each proposal. Who a speaker is, is found in
/// `io.wiredesk.ledger.speaker`.
@NullMarked
package io.wiredesk.ledger.claim;

import org.jspecify.annotations.NullMarked;
