package io.wiredesk.reader.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/// Finds the body of an article in a parsed page. Safe to share between threads; linear in the page's size.
public final class BodyReader {
    /// Less text than this is not an article but a notice.
    private static final int SHORT = 250;

    /// A rival with this share of the chosen region's score makes the choice doubtful.
    private static final double CLOSE_RIVAL = 0.7;

    /// Creates a reader.
    public BodyReader() {}

    /// The body of the page's article; its text is empty when the page holds none. Never throws on odd markup.
    public Body read(Document document, BodyHints hints) {
        PageOutline outline = PageOutline.of(document);
        if (outline.pieces().isEmpty()) {
            return new Body("", List.of(), List.of(), 0, List.of("not-an-article"));
        }
        BodyChoice choice = BodyChoice.of(outline);
        var trim = new BodyTrim(outline, choice.signs(), hints);
        trim.trim(choice.region());
        List<Piece> pieces = new ArrayList<>(new Standfirst(outline, choice.signs(), hints)
                .above(outline.regions().get(choice.region())));
        pieces.removeIf(summary ->
                trim.kept().stream().limit(3).anyMatch(piece -> piece.text().contains(summary.text())));
        pieces.addAll(trim.kept());
        BodyText joined = BodyText.of(new BodyEnds(hints).trim(pieces));
        List<String> warnings = new ArrayList<>();
        if (choice.rival() > CLOSE_RIVAL * choice.score()) {
            warnings.add("two-candidates");
        }
        if (joined.text().length() < SHORT) {
            warnings.add("short");
        }
        return new Body(joined.text(), joined.blocks(), trim.asides(), 0.8, warnings);
    }
}
