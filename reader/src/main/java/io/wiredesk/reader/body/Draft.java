package io.wiredesk.reader.body;

import io.wiredesk.reader.Aside;
import java.util.List;

/// One attempt at a body.
///
/// @param body its text in blocks
/// @param asides what stood beside it
/// @param certainty how sure it is
record Draft(BodyText body, List<Aside> asides, Certainty certainty) {
    static final Draft EMPTY = new Draft(BodyText.of(List.of()), List.of(), Certainty.NONE);

    int length() {
        return body.text().length();
    }

    Body finish() {
        return new Body(body.text(), body.blocks(), asides, certainty.confidence(), certainty.warnings());
    }
}
