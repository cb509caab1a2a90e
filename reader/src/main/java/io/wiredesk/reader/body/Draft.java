package io.wiredesk.reader.body;

import io.wiredesk.reader.Aside;
import io.wiredesk.reader.outline.PageOutline;
import io.wiredesk.reader.sections.LiveUpdates.Update;
import io.wiredesk.reader.words.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One attempt at a body.
///
/// @param body its text in blocks
/// @param asides what stood beside it
/// @param certainty how sure it is
/// @param blocks what it was made from; empty when the page has no text
record Draft(BodyText body, List<Aside> asides, Certainty certainty, Optional<ScoredBlocks> blocks) {
    static final Draft EMPTY = new Draft(BodyText.of(List.of()), List.of(), Certainty.NONE, Optional.empty());

    static Draft of(ScoredBlocks blocks) {
        PageOutline outline = blocks.outline();
        BodyText text = BodyText.of(blocks.body());
        List<Aside> asides = new ArrayList<>();
        for (int i = 0; i < outline.pieces().size(); i++) {
            String words = outline.pieces().get(i).text();
            blocks.verdict(i).aside().ifPresent(kind -> asides.add(Aside.of(kind, words)));
        }
        asides.addAll(outline.asidesIn(outline.regions().get(blocks.choice().region())));
        return new Draft(text, asides, Certainty.of(outline, blocks.choice(), text), Optional.of(blocks));
    }

    /// With the entries that script data lists among the asides, where the markup shows fewer.
    Draft withUpdates(List<Update> updates) {
        List<Aside> other = new ArrayList<>(asides);
        other.removeIf(aside -> aside.kind() == Aside.Kind.LIVE_ENTRY);
        if (asides.size() - other.size() >= updates.size()) {
            return this;
        }
        updates.stream().map(Update::aside).forEach(other::add);
        return new Draft(body, other, certainty, blocks);
    }

    /// How much it says.
    int weight() {
        return Weight.of(body.text());
    }

    Body finish() {
        return new Body(body.text(), body.blocks(), asides, certainty.confidence(), certainty.warnings());
    }
}
