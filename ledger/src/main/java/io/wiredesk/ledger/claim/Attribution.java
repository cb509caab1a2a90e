package io.wiredesk.ledger.claim;

import io.wiredesk.reader.Span;
import java.util.List;

/// Who said what, as a tagger found it in one passage, before anybody asks who the speaker is.
///
/// @param source the words that name the speaker; empty when the text names none
/// @param cue the words that attribute
/// @param content the words reported, in order; empty only when they may stand in the next passage
/// @param confidence 0–1
/// @param silence true when it tells that nothing was said: `did not respond to a request for comment`
record Attribution(List<Span> source, Span cue, List<Span> content, double confidence, boolean silence) {
    Attribution {
        source = List.copyOf(source);
        content = List.copyOf(content);
    }

    Attribution asSilence() {
        return new Attribution(source, cue, content, confidence, true);
    }
}
