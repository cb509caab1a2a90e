package io.wiredesk.reader.nodes;

import io.wiredesk.reader.html.PageTree;
import java.util.List;
import java.util.function.Predicate;

/// The elements and texts of a page in document order, with what its elements are called. Comments and the data of
/// scripts are no nodes.
///
/// Reading a page's parts is a loop over a range of numbers: depth costs no stack, a part is skipped by going on at its
/// end, and the attributes that every element is asked for are read once. Immutable, safe to share.
public final class PageNodes {
    private final PageTree tree;
    private final String address;
    private final int[] nameNumbers;
    private final int[] classes;
    private final boolean[] hidden;
    private final NameTable names;
    private final Landmarks landmarks;

    PageNodes(
            PageTree tree,
            String address,
            int[] nameNumbers,
            int[] classes,
            boolean[] hidden,
            NameTable names,
            Landmarks landmarks) {
        this.tree = tree;
        this.address = address;
        this.nameNumbers = nameNumbers;
        this.classes = classes;
        this.hidden = hidden;
        this.names = names;
        this.landmarks = landmarks;
    }

    /// The nodes of the page at `address`, which is empty when it is unknown. Linear time.
    public static PageNodes of(PageTree tree, String address) {
        return NodeRow.of(tree, address);
    }

    /// The nodes of a page whose address is unknown.
    public static PageNodes of(String markup) {
        return of(PageTree.parse(markup), "");
    }

    /// The nodes that `order` numbers, in that order: the page first, an element before all that is in it.
    public PageNodes picked(int[] order) {
        return of(tree.picked(order), address);
    }

    /// How many nodes there are.
    public int size() {
        return tree.size();
    }

    /// The page's own address; empty when it is unknown.
    public String address() {
        return address;
    }

    /// The words of the page's `title`; empty when it has none.
    public String title() {
        return landmarks.titles().stream()
                .filter(at -> tree.parent(at) >= 0 && tree.name(tree.parent(at)).equals("head"))
                .findFirst()
                .map(tree::words)
                .orElse("");
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

    /// The numbers of the `script` elements, in document order.
    public List<Integer> scripts() {
        return landmarks.scripts();
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

    /// True for a text, false for an element.
    public boolean isText(int at) {
        return tree.isText(at);
    }

    /// The text at `at` as written, white space and all.
    public String text(int at) {
        return tree.text(at);
    }

    /// The element's tag in lower case; empty for a text.
    public String tag(int at) {
        return tree.name(at);
    }

    /// The element around a node; -1 for the page.
    public int parent(int at) {
        return tree.parent(at);
    }

    /// True for an element that begins a new line.
    public boolean isBlock(int at) {
        return tree.isBlock(at);
    }

    /// The value of an element's attribute; empty when it has none.
    ///
    /// @param name in lower case
    public String attribute(int at, String name) {
        return tree.attribute(at, name);
    }

    /// True when an element has the attribute, with or without a value.
    public boolean hasAttribute(int at, String name) {
        return tree.hasAttribute(at, name);
    }

    /// The attributes of an element.
    public List<PageTree.Attribute> attributes(int at) {
        return tree.attributes(at);
    }

    /// What a script holds.
    public String content(int at) {
        return tree.content(at);
    }

    /// The words inside a node as one line.
    public String words(int at) {
        return tree.words(at);
    }

    /// The same without what stands in elements inside.
    public String ownWords(int at) {
        return tree.ownWords(at);
    }

    /// A number that elements on this page share when their tags and their classes are the same, and hardly ever else.
    public long look(int at) {
        return (long) tree.name(at).hashCode() << Integer.SIZE | classes[at];
    }

    /// The number behind the last node inside the node at `at`.
    public int end(int at) {
        return tree.end(at);
    }

    /// True when the element's own attributes keep a browser from showing it.
    public boolean isHidden(int at) {
        return hidden[at];
    }

    /// True when some element's own attributes keep a browser from showing it.
    public boolean hidesAny() {
        for (boolean one : hidden) {
            if (one) {
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
