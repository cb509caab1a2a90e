package io.wiredesk.reader.body;

import io.wiredesk.reader.Explanation;
import io.wiredesk.reader.nodes.PageNodes;
import io.wiredesk.reader.outline.PageOutline;
import io.wiredesk.reader.sections.LiveUpdates;
import io.wiredesk.reader.sections.LiveUpdates.Update;
import java.util.List;
import java.util.Optional;

/// Finds the body of an article in a parsed page. Safe to share between threads; linear in the page's size.
public final class BodyReader {
    /// Text of less [Weight] is not an article but a notice; the page may hide more, or keep it in its scripts.
    private static final int SHORT = 250;

    /// Text found elsewhere must be this many times longer to be taken instead.
    private static final int CLEARLY_LONGER = 2;

    /// Creates a reader.
    public BodyReader() {}

    /// The body of the page's article; its text is empty when the page holds none. Never throws on odd markup.
    ///
    /// @param outline the page's, as [PageOutline#of] makes it
    public Body read(PageNodes page, PageOutline outline, BodyHints hints) {
        return draft(page, outline, hints).finish();
    }

    /// Why the body is what [#read] makes it.
    public Explanation explain(PageNodes page, PageOutline outline, BodyHints hints) {
        return draft(page, outline, hints).blocks().map(Explaining::explain).orElse(Explanation.NONE);
    }

    private static Draft draft(PageNodes page, PageOutline outline, BodyHints hints) {
        Draft draft = draft(outline, hints);
        if (draft.weight() < SHORT && page.hidesAny()) {
            draft = longer(draft, draft(PageOutline.withHidden(page), hints));
        }
        if (draft.weight() < SHORT) {
            Optional<PageNodes> scripted = ScriptText.in(page, hints.headline());
            if (scripted.isPresent()) {
                draft = longer(draft, draft(PageOutline.of(scripted.get()), hints));
            }
        }
        List<Update> updates = LiveUpdates.of(page);
        return updates.isEmpty() ? draft : live(draft, updates, hints);
    }

    /// Entries that stand in script data only are the body's; of entries that stand in both, the longer list counts.
    private static Draft live(Draft shown, List<Update> updates, BodyHints hints) {
        PageNodes laidOut = LiveText.page(hints.headline(), shown, updates);
        return longer(shown, draft(PageOutline.of(laidOut), hints)).withUpdates(updates);
    }

    private static Draft longer(Draft first, Draft second) {
        return second.weight() > CLEARLY_LONGER * first.weight() && second.weight() >= SHORT ? second : first;
    }

    private static Draft draft(PageOutline outline, BodyHints hints) {
        return outline.pieces().isEmpty() ? Draft.EMPTY : Draft.of(ScoredBlocks.of(outline, hints));
    }
}
