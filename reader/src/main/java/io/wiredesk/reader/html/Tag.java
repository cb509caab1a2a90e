package io.wiredesk.reader.html;

import io.wiredesk.reader.words.WordFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The name of an element and what it means to the parser. One object for each known name; names that nobody knows
/// have one for each page.
final class Tag {
    private static final Map<String, Tag> KNOWN = read();

    /// A text in whose characters references count.
    static final Tag PLAIN = new Tag("", 0);

    /// A text as it stands: from `iframe` and the like.
    static final Tag VERBATIM = new Tag("", 0);

    /// What a script or a style sheet holds: no node of the page.
    static final Tag CONTENT = new Tag("", 0);

    /// The page itself.
    static final Tag ROOT = new Tag("#root", 0);

    static final Tag HTML = of("html");
    static final Tag HEAD = of("head");
    static final Tag BODY = of("body");
    static final Tag P = of("p");
    static final Tag A = of("a");
    static final Tag BR = of("br");
    static final Tag LI = of("li");
    static final Tag DD = of("dd");
    static final Tag DT = of("dt");
    static final Tag FORM = of("form");
    static final Tag PRE = of("pre");
    static final Tag INPUT = of("input");
    static final Tag BUTTON = of("button");
    static final Tag NOBR = of("nobr");
    static final Tag IMG = of("img");
    static final Tag NOSCRIPT = of("noscript");
    static final Tag TEMPLATE = of("template");
    static final Tag SCRIPT = of("script");
    static final Tag TABLE = of("table");
    static final Tag CAPTION = of("caption");
    static final Tag COLGROUP = of("colgroup");
    static final Tag COL = of("col");
    static final Tag TBODY = of("tbody");
    static final Tag TR = of("tr");
    static final Tag SELECT = of("select");
    static final Tag OPTION = of("option");
    static final Tag OPTGROUP = of("optgroup");
    static final Tag SVG = of("svg");
    static final Tag MATH = of("math");

    private final String name;
    private final int traits;

    private Tag(String name, int traits) {
        this.name = name;
        this.traits = traits;
    }

    /// All whose traits are known.
    static Collection<Tag> known() {
        return KNOWN.values();
    }

    private static Map<String, Tag> read() {
        Map<String, Integer> traits = new HashMap<>();
        WordFile file = WordFile.of(Tag.class, "elements.txt");
        for (Map.Entry<String, List<String>> section : file.sections().entrySet()) {
            Trait trait = Trait.valueOf(section.getKey().replace(' ', '_').toUpperCase(Locale.ROOT));
            section.getValue().forEach(name -> traits.merge(name, trait.bit, (a, b) -> a | b));
        }
        Map<String, Tag> tags = new HashMap<>();
        traits.forEach((name, bits) -> tags.put(name, new Tag(name, bits)));
        return tags;
    }

    /// The tag called `name`, which is in lower case; a new one for a name that no trait is known of.
    static Tag of(String name) {
        Tag known = KNOWN.get(name);
        return known == null ? new Tag(name, 0) : known;
    }

    /// In lower case; empty for a text.
    String name() {
        return name;
    }

    boolean is(Trait trait) {
        return (traits & trait.bit) != 0;
    }

    /// True when the content is no markup.
    boolean isOpaque() {
        return (traits & (Trait.DATA.bit | Trait.TEXT.bit | Trait.ESCAPED.bit)) != 0;
    }
}
