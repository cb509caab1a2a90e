package io.wiredesk.reader.nodes;

import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The elements and texts of a page in document order, each with where its inside ends. Comments and the
/// data of scripts are left out.
///
/// Reading a page's parts is a loop over a range of numbers: depth costs no stack, a part is skipped by
/// going on at its end, and the attributes that every element is asked for are read once. Immutable; safe
/// to share as long as nobody changes the document.
public final class PageNodes {
    private final Node[] nodes;
    private final String[] tags;
    private final int[] ends;
    private final int[] nameNumbers;
    private final int[] classes;
    private final boolean[] hidden;
    private final NameTable names;
    private final Landmarks landmarks;
    private final int size;

    PageNodes(
            Node[] nodes,
            String[] tags,
            int[] ends,
            int[] nameNumbers,
            int[] classes,
            boolean[] hidden,
            NameTable names,
            Landmarks landmarks,
            int size) {
        this.nodes = nodes;
        this.tags = tags;
        this.ends = ends;
        this.nameNumbers = nameNumbers;
        this.classes = classes;
        this.hidden = hidden;
        this.names = names;
        this.landmarks = landmarks;
        this.size = size;
    }

    /// The nodes of `page`, the document itself first. Linear time.
    public static PageNodes of(Document page) {
        return new NodeRow().of(page);
    }

    /// How many nodes there are.
    public int size() {
        return size;
    }

    /// The numbers of the `h1` elements, in document order.
    public List<Integer> headlines() {
        return landmarks.headlines();
    }

    /// The numbers of the `article` elements, in document order.
    public List<Integer> articles() {
        return landmarks.articles();
    }

    /// The numbers of the `a` elements, in document order.
    public List<Integer> links() {
        return landmarks.links();
    }

    /// True when some element bears a name, in any of the attributes of [NameAttribute], of which `told`
    /// holds. Each set of names on the page is asked once.
    public boolean anyName(Predicate<String> told) {
        for (int i = 1; i < names.size(); i++) {
            if (told.test(names.entry(i).value())) {
                return true;
            }
        }
        return false;
    }

    /// The document that the nodes are of.
    public Document document() {
        return (Document) nodes[0];
    }

    /// True for a text, false for an element.
    public boolean isText(int at) {
        return tags[at].isEmpty();
    }

    /// The text at `at` as written, white space and all.
    public String text(int at) {
        return ((TextNode) nodes[at]).getWholeText();
    }

    /// The element's tag in lower case; empty for a text. Cheaper than asking the element: a large page's elements lie
    /// all over the memory.
    public String tag(int at) {
        return tags[at];
    }

    /// A number that elements on this page share when their tags and their classes are the same, and hardly ever else.
    public long look(int at) {
        return (long) tags[at].hashCode() << Integer.SIZE | classes[at];
    }

    /// The element at `at`.
    public Element element(int at) {
        return (Element) nodes[at];
    }

    /// The number behind the last node inside the node at `at`.
    public int end(int at) {
        return ends[at];
    }

    /// True when the element's own attributes keep a browser from showing it.
    public boolean isHidden(int at) {
        return hidden[at];
    }

    /// True when some element's own attributes keep a browser from showing it.
    public boolean hidesAny() {
        for (int at = 0; at < size; at++) {
            if (hidden[at]) {
                return true;
            }
        }
        return false;
    }

    /// True when the element bears any of the attributes that [NameAttribute] lists.
    public boolean isNamed(int at) {
        return nameNumbers[at] != 0;
    }

    int nameNumber(int at) {
        return nameNumbers[at];
    }

    NameTable names() {
        return names;
    }
}
