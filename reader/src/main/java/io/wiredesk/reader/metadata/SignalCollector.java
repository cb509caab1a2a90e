package io.wiredesk.reader.metadata;

import io.wiredesk.reader.dates.DateReader;
import io.wiredesk.reader.metadata.MarkupSigns.Sign;
import io.wiredesk.reader.metadata.PageSignals.Byline;
import io.wiredesk.reader.metadata.PageSignals.Stamp;
import io.wiredesk.reader.nodes.PageNodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Walks a page once and notes its signals. Confined to one thread, one page each.
final class SignalCollector {
    private static final int MOST_BYLINES = 40;
    private static final int MOST_STAMPS = 80;
    private static final int MOST_HEADINGS = 200;
    private static final int MOST_HEADLINES = 12;
    private static final int MOST_SUBHEADINGS = 8;
    /// Elements looked into for a byline, a stamp, a short text: a page that calls everything an author ends here.
    private static final int MOST_BYLINE_TRIES = 600;

    private static final int MOST_STAMP_TRIES = 1_000;
    private static final int MOST_VALUES = 60;

    private static final int MOST_HEADLINE_UNITS = 400;
    private static final int MOST_BYLINE_UNITS = 200;
    private static final int MOST_STAMP_UNITS = 120;

    private static final List<String> META_NAMES = List.of("name", "property", "http-equiv");

    /// The attributes that hold a property's value; else its words do.
    private static final List<String> VALUES = List.of("content", "datetime", "href", "src");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final PageNodes page;
    private final MarkupSigns markup;
    private final SignalWords words = SignalWords.shipped();
    private final HeadingLook headingLook;
    private final Map<String, List<String>> meta = new LinkedHashMap<>();
    private final Map<String, List<String>> props = new LinkedHashMap<>();
    private final JsonLdGraph jsonLd = new JsonLdGraph();
    private final List<Integer> headings = new ArrayList<>();
    private final List<Heading> headlines = new ArrayList<>();
    private final List<Byline> bylines = new ArrayList<>();
    private final List<Stamp> stamps = new ArrayList<>();
    private final List<String> subheadings = new ArrayList<>();
    private String title = "";
    private String canonical = "";
    private String language = "";
    private boolean walled;
    private int bylineTries;
    private int stampTries;

    /// Where the outermost element that is not the article's ends.
    private int besideEnd;

    /// Where the outermost element that never holds the article's own signals ends.
    private int closedEnd;

    /// The page's headlines: whatever the elements around them call themselves, they are not beside the article.
    private final List<Integer> headlinesAt;

    SignalCollector(PageNodes page) {
        this.page = page;
        markup = new MarkupSigns(page);
        headingLook = new HeadingLook(page, words);
        headlinesAt = page.headlines().stream().limit(MOST_HEADLINES).toList();
    }

    PageSignals signals() {
        for (int at = 0; at < page.size(); at++) {
            if (!page.isText(at)) {
                element(at);
            }
        }
        return new PageSignals(
                meta,
                props,
                title,
                Optional.of(canonical).filter(value -> !value.isEmpty()),
                Optional.of(language).filter(value -> !value.isEmpty()),
                headlines,
                subheadings,
                bylines,
                stamps,
                new Surroundings(page, markup, headings),
                jsonLd,
                walled);
    }

    private void element(int at) {
        switch (page.tag(at)) {
            case "html" -> language = language(at);
            case "meta" -> meta(at);
            case "link" -> link(at);
            case "title" -> title = title.isEmpty() && isInHead(at) ? page.words(at) : title;
            case "script" -> script(at);
            case "style", "noscript", "svg", "option", "template" -> {}
            case "h1", "h2", "h3" -> {
                heading(at, page.tag(at));
                visible(at);
            }
            case "time", "nav", "footer" -> visible(at);
            default -> {
                if (page.isNamed(at)) {
                    visible(at);
                }
            }
        }
    }

    private String language(int at) {
        String lang = page.attribute(at, "lang");
        return lang.isEmpty() ? page.attribute(at, "xml:lang") : lang;
    }

    /// False for the name of a drawing.
    private boolean isInHead(int at) {
        return !page.tag(page.parent(at)).equals("svg");
    }

    private void meta(int at) {
        String content = page.attribute(at, "content").strip();
        for (String key : META_NAMES) {
            note(meta, page.attribute(at, key), content);
        }
        note(props, page.attribute(at, "itemprop"), content);
    }

    private static void note(Map<String, List<String>> into, String names, String value) {
        if (names.isEmpty() || value.isEmpty()) {
            return;
        }
        String lower = names.toLowerCase(Locale.ROOT);
        if (!hasSpace(lower)) {
            add(into, lower, value);
            return;
        }
        for (String name : SPACE.split(lower)) {
            add(into, name, value);
        }
    }

    private static void add(Map<String, List<String>> into, String name, String value) {
        List<String> values = into.computeIfAbsent(name, key -> new ArrayList<>());
        if (values.size() < MOST_VALUES) {
            values.add(value);
        }
    }

    private static boolean hasSpace(String names) {
        for (int at = 0; at < names.length(); at++) {
            if (Character.isWhitespace(names.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private void link(int at) {
        if (canonical.isEmpty() && page.attribute(at, "rel").equalsIgnoreCase("canonical")) {
            canonical = page.attribute(at, "href").strip();
        }
        if (page.hasAttribute(at, "itemprop")) {
            note(props, page.attribute(at, "itemprop"), page.attribute(at, "href"));
        }
    }

    private void script(int at) {
        if (JsonLdGraph.isJsonLd(page.attribute(at, "type"))) {
            jsonLd.add(page.content(at));
        }
    }

    private void visible(int at) {
        if (at < closedEnd) {
            return;
        }
        String name = page.tag(at);
        int signs = markup.of(at);
        if (Sign.CLOSED.isIn(signs) && isOutside(at, name)) {
            closedEnd = page.end(at);
            return;
        }
        boolean beside =
                name.equals("nav") || name.equals("footer") || (Sign.BESIDE.isIn(signs) && isOutside(at, name));
        besideEnd = beside ? Math.max(besideEnd, page.end(at)) : besideEnd;
        walled |= Sign.WALLED.isIn(signs);
        if (Sign.PROPERTY.isIn(signs)) {
            property(at);
        }
        if (Sign.BYLINE.isIn(signs)) {
            byline(at);
        }
        if (name.equals("time") || Sign.STAMP.isIn(signs)) {
            stamp(at);
        }
    }

    private void heading(int at, String name) {
        boolean first = name.equals("h1");
        if (headings.size() < MOST_HEADINGS) {
            headings.add(at);
        }
        if (first ? headlines.size() >= MOST_HEADLINES : subheadings.size() >= MOST_SUBHEADINGS) {
            return;
        }
        String text =
                ShortText.of(page, at, MOST_HEADLINE_UNITS).replace(" | ", " ").replace("| ", "");
        if (text.isEmpty()) {
            return;
        }
        if (first) {
            headlines.add(headingLook.of(at, text));
        } else {
            subheadings.add(text);
        }
    }

    private boolean isOutside(int at, String name) {
        boolean root = name.equals("body") || name.equals("main") || name.equals("article") || name.equals("html");
        return !root && !holdsHeadline(at);
    }

    private boolean holdsHeadline(int at) {
        for (int headline : headlinesAt) {
            if (headline > at && headline < page.end(at)) {
                return true;
            }
        }
        return false;
    }

    private void property(int at) {
        String itemprop = page.attribute(at, "itemprop");
        String names = itemprop.isEmpty() ? page.attribute(at, "property") : itemprop;
        if (names.isEmpty()) {
            return;
        }
        for (String attribute : VALUES) {
            String value = page.attribute(at, attribute);
            if (!value.isBlank()) {
                note(props, names, value);
                return;
            }
        }
        note(props, names, ShortText.of(page, at, MOST_HEADLINE_UNITS));
    }

    private void byline(int at) {
        if (bylines.size() >= MOST_BYLINES || bylineTries++ > MOST_BYLINE_TRIES) {
            return;
        }
        String text = ShortText.of(page, at, MOST_BYLINE_UNITS);
        if (text.isEmpty()) {
            return;
        }
        boolean marked = page.attribute(at, "rel").contains("author")
                || page.attribute(at, "itemprop").contains("author");
        String links = authorLinks(at);
        bylines.add(new Byline(links.isEmpty() ? text : links, marked, at < besideEnd));
    }

    /// The words of the links to author pages in a byline: they leave out "By", roles and stamps.
    private String authorLinks(int at) {
        StringBuilder names = new StringBuilder();
        for (int inside = at; inside < page.end(at); inside++) {
            if (!page.tag(inside).equals("a")) {
                continue;
            }
            String target = page.attribute(inside, "href").toLowerCase(Locale.ROOT);
            boolean author =
                    page.attribute(inside, "rel").contains("author") || SignalWords.hasAny(target, words.authorPath());
            String text = author ? ShortText.of(page, inside, MOST_BYLINE_UNITS) : "";
            if (!text.isEmpty()) {
                names.append(names.isEmpty() ? "" : " | ").append(text);
            }
        }
        return names.toString();
    }

    private void stamp(int at) {
        if (stamps.size() >= MOST_STAMPS || stampTries++ > MOST_STAMP_TRIES) {
            return;
        }
        String attribute = page.attribute(at, "datetime").strip();
        String printed = ShortText.of(page, at, MOST_STAMP_UNITS);
        String text = attribute.isEmpty() ? printed : attribute;
        if (!DateReader.hasDigit(text)) {
            return;
        }
        MarkupSigns.StampWords said = MarkupSigns.stampWords(page, at, printed);
        stamps.add(new Stamp(
                text,
                page.tag(at).equals("time"),
                said.isModified(),
                said.isPublished(),
                !headlines.isEmpty(),
                at < besideEnd));
    }
}
