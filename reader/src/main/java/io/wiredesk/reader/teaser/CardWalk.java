package io.wiredesk.reader.teaser;

import io.wiredesk.reader.words.WordFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// Finds the cards of a page: the largest elements that link to one item only.
///
/// One walk without recursion; each element hands what it holds to its parent when it closes. Confined to one thread.
final class CardWalk implements NodeVisitor {
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

    private static final WordFile WORDS = WordFile.of(CardWalk.class, "card-words.txt");

    private static final Set<String> CLOSED_ELEMENTS = WORDS.set("closed element");
    private static final List<String> CLOSED_NAMES = WORDS.section("closed name");

    /// Whether names are those of a closed part; the same ones come back hundreds of times on a page.
    private final Map<String, Boolean> known = new HashMap<>();

    private final List<Frame> open = new ArrayList<>();
    private final List<Card> found = new ArrayList<>();
    private int order;
    private int closed;

    private CardWalk() {}

    /// An element that links to one item.
    ///
    /// @param element the whole card
    /// @param href the link as written
    /// @param isHeading the link stands in, or holds, a heading
    /// @param order where it stands on the page
    record Card(Element element, String href, boolean isHeading, int order) {}

    static List<Card> cards(Document page) {
        CardWalk walk = new CardWalk();
        NodeTraversor.traverse(walk, page);
        walk.found.sort(Comparator.comparingInt(Card::order));
        return walk.found;
    }

    /// What an open element holds so far. Mutable, lives only while the element is open.
    private static final class Frame {
        final Element element;
        final int order;
        final boolean closed;
        String href = "";
        boolean many;
        boolean heading;
        boolean headline;
        int elements = 1;
        int units;
        int ownUnits;
        List<Card> cards = new ArrayList<>();

        Frame(Element element, int order, boolean closed) {
            this.closed = closed;
            this.element = element;
            this.order = order;
        }
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            Frame frame = new Frame(element, order++, isClosed(element));
            open.add(frame);
            closed += frame.closed ? 1 : 0;
        } else if (node instanceof TextNode text && !open.isEmpty()) {
            int units = text.getWholeText().strip().length();
            open.getLast().units += units;
            open.getLast().ownUnits += units;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element)) {
            return;
        }
        Frame frame = open.removeLast();
        if (frame.closed) {
            closed--;
        } else if (closed == 0) {
            finish(frame);
        }
        if (!open.isEmpty()) {
            handUp(frame, open.getLast());
        } else {
            found.addAll(frame.cards);
        }
    }

    /// Menus, forms, comments: nothing in them is an item of the page.
    private boolean isClosed(Element element) {
        if (CLOSED_ELEMENTS.contains(element.normalName())) {
            return true;
        }
        boolean root =
                element.normalName().equals("body") || element.normalName().equals("html");
        return !root
                && element.attributesSize() > 0
                && known.computeIfAbsent(element.className() + " " + element.id(), CardWalk::isClosedName);
    }

    private static boolean isClosedName(String names) {
        String lower = names.toLowerCase(Locale.ROOT);
        return CLOSED_NAMES.stream().anyMatch(lower::contains);
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '2' && name.charAt(1) <= '6';
    }

    private static void finish(Frame frame) {
        String name = frame.element.normalName();
        frame.heading |= isHeading(name);
        frame.headline |= name.equals("h1");
        String target = name.equals("a") ? frame.element.attr("href").strip() : "";
        if (!target.isEmpty()
                && !target.startsWith("#")
                && !target.startsWith("javascript:")
                && frame.units >= LEAST_LINK_UNITS
                && !frame.many) {
            frame.href = target;
            frame.cards = new ArrayList<>(List.of(new Card(frame.element, target, frame.heading, frame.order)));
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
            frame.cards = new ArrayList<>(List.of(new Card(frame.element, frame.href, heading, frame.order)));
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
