package io.wiredesk.reader.teaser;

import io.wiredesk.reader.nodes.PageNodes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the cards of a page: the largest elements that link to one item only.
///
/// Goes from link to link and opens only the elements around them; each hands what it holds to its parent when it
/// closes. Closed parts are passed over, and of the rest only what may be a card is measured.
/// Confined to one thread.
final class CardWalk {
    /// A link of so many letters and signs names an item; shorter ones are menu entries, names, sections.
    private static final int LEAST_LINK_UNITS = 18;

    /// A larger element is a part of the page, not a card.
    private static final int MOST_CARD_UNITS = 900;

    /// A card has seldom more than thirty elements; one around it that has more is a part of the page.
    private static final int MOST_CARD_ELEMENTS = 120;

    /// Running text around a link of at least this many units makes it a cross-link, not a card.
    private static final int RUNNING_TEXT_UNITS = 40;

    /// One item seldom stands more than twice in one list; more cards with one target are not kept apart.
    private static final int MOST_CARDS_OF_ONE = 3;

    private final PageNodes page;
    private final OpenParts parts;
    private final List<Frame> open = new ArrayList<>();
    private final List<Card> found = new ArrayList<>();

    /// Elements before this number are open, or beside all links to come.
    private int seen;

    private CardWalk(PageNodes page, OpenParts parts) {
        this.page = page;
        this.parts = parts;
    }

    /// An element that links to one item.
    ///
    /// @param at the whole card's element
    /// @param href the link as written
    record Card(int at, String href) {}

    static List<Card> cards(PageNodes page, OpenParts parts) {
        CardWalk walk = new CardWalk(page, parts);
        for (int link : page.links()) {
            walk.closeUpTo(link);
            walk.openUpTo(link);
        }
        walk.closeUpTo(page.size());
        walk.found.sort(Comparator.comparingInt(Card::at));
        return walk.found;
    }

    /// Opens the link and the elements around it that are not open yet, if none of them is closed to cards.
    private void openUpTo(int link) {
        while (seen <= link) {
            boolean around = page.end(seen) > link;
            if (around && !parts.isClosed(seen)) {
                boolean inLink = seen == link || (!open.isEmpty() && open.getLast().inLink);
                open.add(new Frame(seen, inLink));
                seen++;
            } else {
                seen = page.end(seen);
            }
        }
    }

    private void closeUpTo(int at) {
        while (!open.isEmpty() && page.end(open.getLast().at) <= at) {
            Frame frame = open.removeLast();
            if (frame.mayBeCard()) {
                finish(frame);
            }
            if (open.isEmpty()) {
                found.addAll(frame.cards);
            } else {
                handUp(frame, open.getLast());
            }
        }
    }

    /// What an open element holds so far. Mutable, lives only while the element is open.
    private static final class Frame {
        final int at;
        final boolean inLink;

        /// What stands before this number is counted in.
        int measured;

        String href = "";
        boolean many;
        int elements = 1;
        int units;
        int ownUnits;
        List<Card> cards = new ArrayList<>(0);

        Frame(int at, boolean inLink) {
            this.at = at;
            this.inLink = inLink;
            measured = at + 1;
        }

        /// Only what may be a card, or a link long enough for one, is measured.
        boolean mayBeCard() {
            return !many && (inLink || !cards.isEmpty());
        }

        void become(Card card) {
            href = card.href;
            cards.clear();
            cards.add(card);
        }
    }

    private void finish(Frame frame) {
        measure(frame, page.end(frame.at));
        String target = frame.units < LEAST_LINK_UNITS ? "" : target(frame.at);
        if (!target.isEmpty()) {
            frame.become(new Card(frame.at, target));
        } else if (frame.ownUnits >= RUNNING_TEXT_UNITS) {
            frame.cards.clear();
            frame.href = "";
        } else if (!frame.cards.isEmpty()
                && frame.units <= MOST_CARD_UNITS
                && frame.elements <= MOST_CARD_ELEMENTS
                && !parts.holdsHeadline(frame.at)) {
            frame.become(new Card(frame.at, frame.href));
        }
    }

    /// The address that a link to another page has; empty for other elements.
    private String target(int at) {
        String target = page.tag(at).equals("a") ? page.attribute(at, "href").strip() : "";
        return target.startsWith("#") || target.startsWith("javascript:") ? "" : target;
    }

    private void handUp(Frame child, Frame parent) {
        boolean measured = child.measured == page.end(child.at);
        if (measured && !parent.many && (parent.mayBeCard() || !child.cards.isEmpty())) {
            measure(parent, child.at);
            parent.measured = child.measured;
            parent.elements += child.elements;
            parent.units += child.units;
        }
        boolean other = !parent.href.isEmpty() && !child.cards.isEmpty() && !parent.href.equals(child.href);
        if (!parent.many && (child.many || other)) {
            parent.many = true;
            found.addAll(parent.cards);
            parent.cards.clear();
        }
        if (parent.many) {
            found.addAll(child.cards);
        } else if (!child.cards.isEmpty()) {
            parent.href = child.href;
            int room = Math.max(0, MOST_CARDS_OF_ONE - parent.cards.size());
            parent.cards.addAll(child.cards.subList(0, Math.min(room, child.cards.size())));
        }
    }

    /// Counts in what stands in the frame before `to`. Behind the units of the largest card only own text counts.
    private void measure(Frame frame, int to) {
        while (frame.measured < to) {
            int at = frame.measured;
            frame.measured = page.end(at);
            if (page.isText(at)) {
                int units = strippedLength(page.text(at));
                frame.units += units;
                frame.ownUnits += units;
            } else {
                measureInside(frame, at);
            }
        }
    }

    private void measureInside(Frame frame, int element) {
        for (int at = element; at < page.end(element) && frame.units <= MOST_CARD_UNITS; at++) {
            if (page.isText(at)) {
                frame.units += strippedLength(page.text(at));
            } else {
                frame.elements++;
            }
        }
    }

    private static int strippedLength(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end - start;
    }
}
