package io.wiredesk.reader.teaser;

import io.wiredesk.reader.nodes.PageNodes;
import io.wiredesk.reader.words.WordFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Finds the cards of a page: the largest elements that link to one item only.
///
/// One pass without recursion; each element hands what it holds to its parent when it closes. Confined to one thread.
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

    private static final Set<String> CLOSED_ELEMENTS =
            WordFile.of(CardWalk.class, "card-words.txt").set("closed element");

    private final PageNodes page;
    private final PartNames names;
    private final List<Frame> open = new ArrayList<>();
    private final List<Card> found = new ArrayList<>();

    private CardWalk(PageNodes page, PartNames names) {
        this.page = page;
        this.names = names;
    }

    /// An element that links to one item.
    ///
    /// @param at the whole card's element
    /// @param href the link as written
    /// @param isHeading the link stands in, or holds, a heading
    record Card(int at, String href, boolean isHeading) {}

    static List<Card> cards(PageNodes page, PartNames names) {
        CardWalk walk = new CardWalk(page, names);
        walk.walk();
        walk.found.sort(Comparator.comparingInt(Card::at));
        return walk.found;
    }

    private void walk() {
        int at = 0;
        while (at < page.size()) {
            closeUpTo(at);
            if (page.isText(at)) {
                int units = strippedLength(page.text(at));
                open.getLast().units += units;
                open.getLast().ownUnits += units;
                at++;
            } else if (isClosed(at)) {
                passOver(at, open.getLast());
                at = page.end(at);
            } else {
                open.add(new Frame(at));
                at++;
            }
        }
        closeUpTo(at);
    }

    /// What is closed counts as a part of what is around it.
    private void passOver(int closed, Frame around) {
        for (int at = closed; at < page.end(closed); at++) {
            if (page.isText(at)) {
                around.units += strippedLength(page.text(at));
            } else {
                around.elements++;
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

    /// What an open element holds so far. Mutable, lives only while the element is open.
    private static final class Frame {
        final int at;
        String href = "";
        boolean many;
        boolean heading;
        boolean headline;
        int elements = 1;
        int units;
        int ownUnits;
        List<Card> cards = new ArrayList<>(0);

        Frame(int at) {
            this.at = at;
        }
    }

    private void closeUpTo(int at) {
        while (!open.isEmpty() && page.end(open.getLast().at) <= at) {
            Frame frame = open.removeLast();
            finish(frame);
            if (open.isEmpty()) {
                found.addAll(frame.cards);
            } else {
                handUp(frame, open.getLast());
            }
        }
    }

    private boolean isClosed(int at) {
        String tag = page.element(at).normalName();
        boolean root = tag.equals("body") || tag.equals("html");
        int said = names.of(at);
        boolean closed = CLOSED_ELEMENTS.contains(tag) || (!root && PartNames.isClosed(said));
        return closed && !PartNames.isOpen(said);
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '2' && name.charAt(1) <= '6';
    }

    private void finish(Frame frame) {
        Element element = page.element(frame.at);
        String name = element.normalName();
        frame.heading |= isHeading(name);
        frame.headline |= name.equals("h1");
        String target = name.equals("a") ? element.attr("href").strip() : "";
        if (!target.isEmpty()
                && !target.startsWith("#")
                && !target.startsWith("javascript:")
                && frame.units >= LEAST_LINK_UNITS
                && !frame.many) {
            frame.href = target;
            frame.cards = new ArrayList<>(List.of(new Card(frame.at, target, frame.heading)));
            return;
        }
        if (frame.cards.isEmpty() || frame.many) {
            return;
        }
        boolean running = frame.ownUnits >= RUNNING_TEXT_UNITS;
        if (running) {
            frame.cards.clear();
            frame.href = "";
        } else if (frame.units <= MOST_CARD_UNITS && frame.elements <= MOST_CARD_ELEMENTS && !frame.headline) {
            boolean heading = frame.heading || frame.cards.getFirst().isHeading();
            frame.cards = new ArrayList<>(List.of(new Card(frame.at, frame.href, heading)));
        }
    }

    private void handUp(Frame child, Frame parent) {
        parent.elements += child.elements;
        parent.units += child.units;
        parent.headline |= child.headline;
        parent.heading |= child.heading;
        if (child.many) {
            found.addAll(parent.cards);
            parent.cards.clear();
            parent.many = true;
        } else if (!child.cards.isEmpty()) {
            boolean other = !parent.href.isEmpty() && !parent.href.equals(child.href);
            if (other && !parent.many) {
                found.addAll(parent.cards);
                parent.cards.clear();
                parent.many = true;
            }
            if (parent.many) {
                found.addAll(child.cards);
            } else {
                parent.href = child.href;
                child.cards.stream()
                        .limit(MOST_CARDS_OF_ONE - Math.min(MOST_CARDS_OF_ONE, parent.cards.size()))
                        .forEach(parent.cards::add);
            }
        }
    }
}
