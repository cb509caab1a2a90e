package io.wiredesk.reader.metadata;

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
import org.jsoup.nodes.Element;

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
    private final List<Integer> headlinesAt = new ArrayList<>();

    SignalCollector(PageNodes page) {
        this.page = page;
        markup = new MarkupSigns(page);
        headingLook = new HeadingLook(page, words);
        for (int at = 0; at < page.size() && headlinesAt.size() < MOST_HEADLINES; at++) {
            if (!page.isText(at) && page.element(at).normalName().equals("h1")) {
                headlinesAt.add(at);
            }
        }
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
        Element element = page.element(at);
        switch (element.normalName()) {
            case "html" -> language = element.attr("lang").isEmpty() ? element.attr("xml:lang") : element.attr("lang");
            case "meta" -> meta(element);
            case "link" -> link(element);
            case "title" -> title = title.isEmpty() && isInHead(element) ? element.text() : title;
            case "script" -> script(element);
            case "style", "noscript", "svg", "option", "template" -> {}
            default -> visible(element, at);
        }
    }

    private static boolean isInHead(Element element) {
        return element.parent() == null || !element.parent().normalName().equals("svg");
    }

    private void meta(Element element) {
        String content = element.attr("content").strip();
        for (String key : List.of("name", "property", "http-equiv")) {
            note(meta, element.attr(key), content);
        }
        note(props, element.attr("itemprop"), content);
    }

    private static void note(Map<String, List<String>> into, String names, String value) {
        if (names.isEmpty() || value.isEmpty()) {
            return;
        }
        for (String name : names.toLowerCase(Locale.ROOT).split("\\s+")) {
            List<String> values = into.computeIfAbsent(name, key -> new ArrayList<>());
            if (values.size() < MOST_VALUES) {
                values.add(value);
            }
        }
    }

    private void link(Element element) {
        if (element.attr("rel").equalsIgnoreCase("canonical") && canonical.isEmpty()) {
            canonical = element.attr("href").strip();
        }
        note(props, element.attr("itemprop"), element.attr("href"));
    }

    private void script(Element element) {
        if (JsonLdGraph.isJsonLd(element.attr("type"))) {
            jsonLd.add(element.data());
        }
    }

    private void visible(Element element, int at) {
        String name = element.normalName();
        headings(at, name);
        boolean plain = !page.isNamed(at) && !name.equals("time") && !name.equals("nav") && !name.equals("footer");
        if (plain || at < closedEnd) {
            return;
        }
        int signs = markup.of(at);
        if (Sign.CLOSED.isIn(signs) && isOutside(at, name)) {
            closedEnd = page.end(at);
            return;
        }
        boolean beside =
                name.equals("nav") || name.equals("footer") || (Sign.BESIDE.isIn(signs) && isOutside(at, name));
        besideEnd = beside ? Math.max(besideEnd, page.end(at)) : besideEnd;
        walled |= Sign.WALLED.isIn(signs);
        property(element, at);
        if (Sign.BYLINE.isIn(signs)) {
            byline(element, at);
        }
        if (name.equals("time") || Sign.STAMP.isIn(signs)) {
            stamp(element, at);
        }
    }

    private void headings(int at, String name) {
        boolean first = name.equals("h1");
        boolean lower = name.equals("h2") || name.equals("h3");
        if ((first || lower) && headings.size() < MOST_HEADINGS) {
            headings.add(at);
        }
        if ((!first && !lower)
                || (first ? headlines.size() >= MOST_HEADLINES : subheadings.size() >= MOST_SUBHEADINGS)) {
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

    private void property(Element element, int at) {
        String names = element.attr("itemprop").isEmpty() ? element.attr("property") : element.attr("itemprop");
        if (names.isEmpty()) {
            return;
        }
        String value = List.of("content", "datetime", "href", "src").stream()
                .map(element::attr)
                .filter(attribute -> !attribute.isBlank())
                .findFirst()
                .orElseGet(() -> ShortText.of(page, at, MOST_HEADLINE_UNITS));
        note(props, names, value);
    }

    private void byline(Element element, int at) {
        if (bylines.size() >= MOST_BYLINES || bylineTries++ > MOST_BYLINE_TRIES) {
            return;
        }
        boolean marked = element.attr("rel").contains("author")
                || element.attr("itemprop").contains("author");
        String links = authorLinks(at);
        String text = links.isEmpty() ? ShortText.of(page, at, MOST_BYLINE_UNITS) : links;
        if (!text.isEmpty()) {
            bylines.add(new Byline(text, marked, at < besideEnd));
        }
    }

    /// The words of the links to author pages in a byline: they leave out "By", roles and stamps.
    private String authorLinks(int at) {
        if (ShortText.of(page, at, MOST_BYLINE_UNITS).isEmpty()) {
            return "";
        }
        StringBuilder names = new StringBuilder();
        for (int inside = at; inside < page.end(at); inside++) {
            if (page.isText(inside) || !page.element(inside).normalName().equals("a")) {
                continue;
            }
            Element link = page.element(inside);
            String target = link.attr("href").toLowerCase(Locale.ROOT);
            boolean author = link.attr("rel").contains("author") || SignalWords.hasAny(target, words.authorPath());
            String text = author ? ShortText.of(page, inside, MOST_BYLINE_UNITS) : "";
            if (!text.isEmpty()) {
                names.append(names.isEmpty() ? "" : " | ").append(text);
            }
        }
        return names.toString();
    }

    private void stamp(Element element, int at) {
        if (stamps.size() >= MOST_STAMPS || stampTries++ > MOST_STAMP_TRIES) {
            return;
        }
        String attribute = element.attr("datetime").strip();
        String printed = ShortText.of(page, at, MOST_STAMP_UNITS);
        String text = attribute.isEmpty() ? printed : attribute;
        if (text.chars().noneMatch(Character::isDigit)) {
            return;
        }
        Element parent = element.parent();
        String around = MarkupSigns.names(element) + " " + (parent == null ? "" : MarkupSigns.names(parent)) + " "
                + printed.toLowerCase(Locale.ROOT) + " "
                + (parent == null ? "" : parent.ownText().toLowerCase(Locale.ROOT));
        boolean modified = SignalWords.hasAny(around, words.modified());
        boolean published = SignalWords.hasAny(around, words.published());
        stamps.add(new Stamp(
                text, element.normalName().equals("time"), modified, published, !headlines.isEmpty(), at < besideEnd));
    }
}
