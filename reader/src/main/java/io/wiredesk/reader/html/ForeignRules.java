package io.wiredesk.reader.html;

import java.util.List;

/// In drawings and formulas (HTML Standard, section 13.2.6.5).
final class ForeignRules {
    /// A `font` that says how words look is HTML's, not the drawing's.
    private static final List<String> FONTS = List.of("color", "face", "size");

    private final TreeBuilder page;
    private final OpenElements open;

    ForeignRules(TreeBuilder page) {
        this.page = page;
        this.open = page.open;
    }

    void start(Tag tag) {
        boolean html = tag.is(Trait.BREAKOUT)
                || (tag.name().equals("font")
                        && FONTS.stream().anyMatch(name -> !page.attribute(name).isEmpty()));
        if (html) {
            leave();
            page.start(tag);
        } else {
            page.insertion.foreign(tag);
        }
    }

    /// Closes drawings and formulas that somebody forgot to close.
    private void leave() {
        while (open.size() > 1
                && page.nodes.isForeign(open.current())
                && !open.tag().is(Trait.OPENING)) {
            open.pop();
        }
    }

    void end(Tag tag) {
        if (tag == Tag.P || tag == Tag.BR) {
            leave();
            page.endByMode(tag);
            return;
        }
        int place = open.size() - 1;
        while (place > 0 && page.nodes.isForeign(open.get(place))) {
            if (page.nodes.tag(open.get(place)) == tag) {
                open.popThroughPlace(place);
                return;
            }
            place--;
        }
        page.endByMode(tag);
    }
}
