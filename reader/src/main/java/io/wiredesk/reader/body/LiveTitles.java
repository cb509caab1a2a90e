package io.wiredesk.reader.body;

import io.wiredesk.reader.Block;
import io.wiredesk.reader.outline.PageOutline;
import io.wiredesk.reader.outline.Region;
import io.wiredesk.reader.outline.Sign;
import java.util.ArrayList;
import java.util.List;

/// Keeps the titles of a live blog's entries: each entry has a head of its own, with a time and a link, and looks like
/// the head of a page.
final class LiveTitles {
    /// A single entry is an article that is called by a live blog's name.
    private static final int FEWEST = 2;

    private final PageOutline outline;
    private final Sign[] holding;
    private final Verdict[] verdicts;

    /// @param holding the sign that holds for each region inside the chosen one
    /// @param verdicts what was made of each piece so far; titles are set in it
    LiveTitles(PageOutline outline, Sign[] holding, Verdict[] verdicts) {
        this.outline = outline;
        this.holding = holding;
        this.verdicts = verdicts;
    }

    /// Keeps the titles of the entries inside a region.
    void keepIn(int top) {
        List<Region> entries = new ArrayList<>();
        int behind = 0;
        for (Region region :
                outline.regions().subList(top, outline.regions().get(top).endRegion())) {
            // An entry within an entry is its body.
            if (region.sign() == Sign.LIVE && region.first() >= behind) {
                entries.add(region);
                behind = region.end();
            }
        }
        if (entries.size() >= FEWEST) {
            entries.forEach(this::keepTitle);
        }
    }

    /// The first heading, if text stands below it and none above, and unless it is of something set into the entry.
    private void keepTitle(Region entry) {
        int title = entry.first();
        while (title < entry.end() && !isHeading(title)) {
            if (isText(title)) {
                return;
            }
            title++;
        }
        for (int i = title + 1; i < entry.end() && !isHeading(i); i++) {
            if (isText(i) && !isSetInto(title)) {
                verdicts[title] = Verdict.SURELY_BODY;
                return;
            }
        }
    }

    private boolean isHeading(int piece) {
        return outline.pieces().get(piece).shape().kind() == Block.Kind.HEADING;
    }

    private boolean isText(int piece) {
        return verdicts[piece].isBody() && outline.pieces().get(piece).isProse();
    }

    private boolean isSetInto(int piece) {
        return holding[outline.pieces().get(piece).region()].effect() == Sign.Effect.DROPS;
    }
}
