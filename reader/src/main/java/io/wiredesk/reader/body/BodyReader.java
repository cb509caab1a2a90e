package io.wiredesk.reader.body;

import io.wiredesk.reader.Aside;
import io.wiredesk.reader.nodes.PageNodes;
import io.wiredesk.reader.outline.PageOutline;
import io.wiredesk.reader.outline.Piece;
import io.wiredesk.reader.outline.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/// Finds the body of an article in a parsed page. Safe to share between threads; linear in the page's size.
public final class BodyReader {
    /// Less text than this is not an article but a notice; the page may hide more, or keep it in its scripts.
    private static final int SHORT = 250;

    /// Text found elsewhere must be this many times longer to be taken instead.
    private static final int CLEARLY_LONGER = 2;

    /// A summary is looked for among so many blocks at the head of the body, so as not to print it twice.
    private static final int HEAD = 3;

    /// Creates a reader.
    public BodyReader() {}

    /// The body of the page's article; its text is empty when the page holds none. Never throws on odd markup.
    public Body read(PageNodes page, BodyHints hints) {
        Draft draft = draft(PageOutline.of(page), hints);
        if (draft.length() < SHORT) {
            draft = longer(draft, draft(PageOutline.withHidden(page), hints));
        }
        if (draft.length() < SHORT) {
            Optional<Document> scripted = ScriptText.in(page.document());
            if (scripted.isPresent()) {
                draft = longer(draft, draft(PageOutline.of(PageNodes.of(scripted.get())), hints));
            }
        }
        return draft.finish();
    }

    private static Draft longer(Draft first, Draft second) {
        return second.length() > CLEARLY_LONGER * first.length() && second.length() >= SHORT ? second : first;
    }

    private static Draft draft(PageOutline outline, BodyHints hints) {
        if (outline.pieces().isEmpty()) {
            return Draft.EMPTY;
        }
        BodyChoice choice = BodyChoice.of(outline);
        BodyTrim trim = BodyTrim.of(outline, choice, hints);
        List<Piece> pieces = new ArrayList<>(summary(outline, choice, hints, trim.kept()));
        pieces.addAll(trim.kept());
        var ends = new BodyEnds(hints);
        BodyText text = BodyText.of(ends.trim(pieces));
        List<Aside> asides = new ArrayList<>(trim.asides());
        asides.addAll(ends.promos(pieces));
        return new Draft(text, asides, Certainty.of(outline, choice, text));
    }

    private static List<Piece> summary(PageOutline outline, BodyChoice choice, BodyHints hints, List<Piece> kept) {
        Region chosen = outline.regions().get(choice.region());
        return new Standfirst(outline, choice.signs(), hints)
                .above(chosen).stream()
                        .filter(piece -> kept.stream()
                                .limit(HEAD)
                                .noneMatch(first -> first.text().contains(piece.text())))
                        .toList();
    }
}
