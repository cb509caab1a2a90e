package io.wiredesk.reader.nodes;

import java.util.Arrays;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The walk that makes [PageNodes]. Confined to one walk.
final class NodeRow {
    private static final int FIRST_SIZE = 1024;
    private static final int FIRST_DEPTH = 64;

    private Node[] nodes = new Node[FIRST_SIZE];
    private String[] tags = new String[FIRST_SIZE];
    private int[] ends = new int[FIRST_SIZE];
    private int[] nameNumbers = new int[FIRST_SIZE];
    private int[] classes = new int[FIRST_SIZE];
    private boolean[] hidden = new boolean[FIRST_SIZE];
    private final NameTable table = new NameTable();
    private final Landmarks landmarks = new Landmarks();
    private int size;

    /// The open elements' numbers, and for each the child to go on with.
    private int[] open = new int[FIRST_DEPTH];

    private int[] nextChild = new int[FIRST_DEPTH];

    PageNodes of(Document page) {
        add(page);
        int depth = 0;
        while (depth >= 0) {
            Element element = (Element) nodes[open[depth]];
            if (nextChild[depth] == element.childNodeSize()) {
                ends[open[depth]] = size;
                depth--;
                continue;
            }
            Node child = element.childNode(nextChild[depth]++);
            if (child instanceof Element inner) {
                depth++;
                enter(depth);
                add(inner);
            } else if (child instanceof TextNode) {
                grow();
                nodes[size] = child;
                tags[size] = "";
                ends[size] = ++size;
            }
        }
        return new PageNodes(nodes, tags, ends, nameNumbers, classes, hidden, table, landmarks, size);
    }

    private void enter(int depth) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
            nextChild = Arrays.copyOf(nextChild, 2 * depth);
        }
        open[depth] = size;
        nextChild[depth] = 0;
    }

    private void add(Element element) {
        grow();
        nodes[size] = element;
        String tag = element.normalName();
        tags[size] = tag;
        landmarks.add(tag, size);
        if (element.attributesSize() > 0) {
            attributes(element);
        }
        size++;
    }

    private void grow() {
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * size);
            tags = Arrays.copyOf(tags, 2 * size);
            classes = Arrays.copyOf(classes, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            nameNumbers = Arrays.copyOf(nameNumbers, 2 * size);
            hidden = Arrays.copyOf(hidden, 2 * size);
        }
    }

    private void attributes(Element element) {
        int number = 0;
        boolean hides = false;
        for (Attribute attribute : element.attributes()) {
            switch (attribute.getKey()) {
                case "class" -> {
                    String names = attribute.getValue();
                    classes[size] = names.isEmpty() ? 0 : table.with(0, NameAttribute.CLASS, names);
                    number = number == 0 ? classes[size] : table.with(number, NameAttribute.CLASS, names);
                }
                case "id" -> number = table.with(number, NameAttribute.ID, attribute.getValue());
                case "role" -> number = table.with(number, NameAttribute.ROLE, attribute.getValue());
                case "itemprop" -> number = table.with(number, NameAttribute.ITEMPROP, attribute.getValue());
                case "property" -> number = table.with(number, NameAttribute.PROPERTY, attribute.getValue());
                case "rel" -> number = table.with(number, NameAttribute.REL, attribute.getValue());
                case "data-component" ->
                    number = table.with(number, NameAttribute.DATA_COMPONENT, attribute.getValue());
                case "data-testid" -> number = table.with(number, NameAttribute.DATA_TESTID, attribute.getValue());
                case "hidden" -> hides = true;
                case "aria-hidden" -> hides |= attribute.getValue().equals("true");
                case "style" -> hides |= isDisplayNone(attribute.getValue());
                default -> {}
            }
        }
        nameNumbers[size] = number;
        hidden[size] = hides;
    }

    /// Matches "display: none", "DISPLAY:none"; not "display:block".
    private static boolean isDisplayNone(String style) {
        return style.length() >= "display:none".length()
                && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
    }
}
