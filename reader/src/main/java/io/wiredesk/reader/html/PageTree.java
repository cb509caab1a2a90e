package io.wiredesk.reader.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A page's elements and texts as one row in document order, each with where its inside ends. Comments are left out,
/// and
/// what scripts and style sheets hold is no node but [#content].
///
/// Nodes go by their numbers; 0 is the page itself. An element's end is the number behind the last node inside it.
/// Strings are made when they are asked for. Immutable and safe to share, as long as nobody changes the bytes.
public final class PageTree {
    private static final int MOST_ATTRIBUTES = 200;

    private final Bytes bytes;
    private final Attributes attributes;
    private final Tag[] tags;
    private final int[] from;
    private final int[] to;
    private final int[] parents;
    private final int[] ends;
    private final Contents contents;
    private final int size;

    /// Texts that somebody asked for; making one twice does no harm.
    private final @Nullable String[] texts;

    private PageTree(Bytes bytes, Attributes attributes, Rows rows, Contents contents) {
        this.bytes = bytes;
        this.attributes = attributes;
        this.tags = rows.tags;
        this.from = rows.from;
        this.to = rows.to;
        this.parents = rows.parents;
        this.ends = rows.ends;
        this.contents = contents;
        this.size = rows.size;
        this.texts = new @Nullable String[size];
    }

    /// An attribute of an element.
    ///
    /// @param name in lower case
    /// @param value as a browser reads it; empty when it has none
    public record Attribute(String name, String value) {}

    /// Parses the page that begins at `start`. Never throws on odd markup.
    ///
    /// @param utf8 valid UTF-8
    public static PageTree parse(byte[] utf8, int start) {
        Bytes bytes = new Bytes(utf8, utf8.length);
        Attributes attributes = new Attributes(bytes);
        Rows rows = Rows.of(new TreeBuilder(bytes, start, attributes).build());
        return new PageTree(bytes, attributes, rows, rows.contents);
    }

    /// Parses a page or a piece of one.
    public static PageTree parse(String markup) {
        return parse(markup.getBytes(UTF_8), 0);
    }

    /// The words of a piece of a page as one line, without its markup.
    public static String words(String markup) {
        return parse(markup).words(0);
    }

    /// A text with the characters that its references stand for.
    public static String unescaped(String text) {
        return References.decoded(text, false);
    }

    /// How many nodes there are.
    public int size() {
        return size;
    }

    /// The number behind the last node inside the node at `at`.
    public int end(int at) {
        return ends[at];
    }

    /// The element around the node at `at`; -1 for the page.
    public int parent(int at) {
        return parents[at];
    }

    /// True for a text, false for an element.
    public boolean isText(int at) {
        return tags[at].name().isEmpty();
    }

    /// The element's name in lower case; empty for a text. One object for all elements of a name.
    public String name(int at) {
        return tags[at].name();
    }

    /// True for an element that begins a new line.
    public boolean isBlock(int at) {
        return tags[at].is(Trait.BLOCK);
    }

    /// The text at `at`, white space and all.
    public String text(int at) {
        String known = texts[at];
        if (known != null) {
            return known;
        }
        String text = tags[at] == Tag.PLAIN
                ? References.decoded(bytes.text(from[at], to[at]), false)
                : bytes.text(from[at], to[at]);
        texts[at] = text;
        return text;
    }

    /// What a script or a style sheet holds; empty for other elements.
    public String content(int at) {
        return contents.of(bytes, at);
    }

    /// The value of an attribute, empty when the element has none.
    ///
    /// @param name in lower case
    public String attribute(int at, String name) {
        int attribute = attributes.find(from[at], to[at], name);
        return attribute < 0 ? "" : attributes.value(attribute);
    }

    /// True when the element has the attribute, with or without a value.
    public boolean hasAttribute(int at, String name) {
        return attributes.find(from[at], to[at], name) >= 0;
    }

    /// The attributes of an element, as written; of several of a name the first, and no more than anybody looks at.
    public List<Attribute> attributes(int at) {
        List<Attribute> all = new ArrayList<>();
        int end = Math.min(to[at], from[at] + MOST_ATTRIBUTES);
        for (int i = from[at]; i < end; i++) {
            String name = attributes.name(i).toLowerCase(Locale.ROOT);
            if (attributes.find(from[at], i, name) < 0) {
                all.add(new Attribute(name, attributes.value(i)));
            }
        }
        return all;
    }

    /// The number of the element's first attribute; attributes are numbered through the page.
    public int firstAttribute(int at) {
        return from[at];
    }

    /// The number behind the element's last attribute.
    public int endAttribute(int at) {
        return to[at];
    }

    /// How many letters the name of an attribute has.
    public int nameLength(int attribute) {
        return attributes.nameLength(attribute);
    }

    /// True when the attribute is called `name`, which is in lower case.
    public boolean isName(int attribute, String name) {
        return attributes.isName(attribute, name);
    }

    /// The value of an attribute.
    public String value(int attribute) {
        return attributes.value(attribute);
    }

    /// True when the attribute has no value, or an empty one.
    public boolean isEmpty(int attribute) {
        return attributes.isEmpty(attribute);
    }

    /// A number that attributes of the same value share.
    public int valueHash(int attribute) {
        return attributes.valueHash(attribute);
    }

    /// True when two attributes have the same value.
    public boolean haveSameValue(int one, int other) {
        return attributes.haveSameValue(one, other);
    }

    /// The words inside a node as one line: each run of white space is one space, and so is the end of a block.
    public String words(int at) {
        Words words = new Words();
        for (int i = at; i < ends[at]; i++) {
            if (i > at && endsBlock(i)) {
                words.part();
            }
            if (isText(i)) {
                words.add(text(i));
            } else if (isBlock(i) || tags[i] == Tag.BR) {
                words.part();
            }
        }
        return words.toString();
    }

    /// True when a block ends right before the node at `at`. Asked for each node of a part, linear in the part's size.
    private boolean endsBlock(int at) {
        boolean block = false;
        for (int closed = at - 1; closed != parents[at]; closed = parents[closed]) {
            block |= isBlock(closed);
        }
        return block;
    }

    /// The same without what stands in elements inside.
    public String ownWords(int at) {
        Words words = new Words();
        for (int i = at + 1; i < ends[at]; i = ends[i]) {
            if (isText(i)) {
                words.add(text(i));
            } else if (tags[i] == Tag.BR) {
                words.part();
            }
        }
        return words.toString();
    }

    /// The tree of those nodes alone that `order` numbers, in that order: the page first, an element before all that is
    /// in
    /// it.
    public PageTree picked(int[] order) {
        return new PageTree(
                bytes,
                attributes,
                Rows.picked(order, tags, from, to, parents),
                contents.renumbered(Rows.numbers(order, size)));
    }
}
