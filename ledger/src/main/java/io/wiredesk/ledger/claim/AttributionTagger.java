package io.wiredesk.ledger.claim;

import java.util.List;

/// Finds the attributions of a text: the door to the rules and to the model. Safe to share between threads.
interface AttributionTagger {
    /// The attributions of each passage, in reading order of the cues.
    ///
    /// @param text the text that the passages count from
    List<List<Attribution>> attributions(String text, List<Passage> passages);
}
