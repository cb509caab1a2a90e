package io.wiredesk.reader.metadata;

import io.wiredesk.reader.metadata.MarkupSigns.Sign;
import io.wiredesk.reader.metadata.PageSignals.Byline;
import io.wiredesk.reader.metadata.PageSignals.Stamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/// Walks a page once and notes its signals. Confined to one thread, one page each.
final class SignalCollector implements NodeVisitor {
    private static final int MOST_BYLINES = 40;
    private static final int MOST_STAMPS = 80;
    private static final int MOST_HEADLINES = 12;
    private static final int MOST_OPENINGS = 8;
    private static final int MOST_SUBHEADINGS = 8;
    private static final int MOST_NEAR = 40;
    /// Elements looked into for a byline, a stamp, a short text: a page that calls everything an author ends here.
    private static final int MOST_BYLINE_TRIES = 600;

    private static final int MOST_STAMP_TRIES = 1_000;
    private static final int MOST_NEAR_TRIES = 400;
    private static final int MOST_VALUES = 60;

    private static final int MOST_HEADLINE_UNITS = 400;
    private static final int MOST_BYLINE_UNITS = 200;
    private static final int MOST_STAMP_UNITS = 120;
    private static final int MOST_OPENING_UNITS = 600;
    private static final int MOST_NEAR_UNITS = 110;

    private final SignalWords words = SignalWords.shipped();
    private final HeadingLook headingLook = new HeadingLook(words);
    private final MarkupSigns markup = new MarkupSigns();
    private final Map<String, List<String>> meta = new LinkedHashMap<>();
    private final Map<String, List<String>> props = new LinkedHashMap<>();
    private final JsonLdGraph jsonLd = new JsonLdGraph();
    private final List<Heading> headlines = new ArrayList<>();
    private final List<Byline> bylines = new ArrayList<>();
    private final List<Stamp> stamps = new ArrayList<>();
    private final List<String> openings = new ArrayList<>();
    private final List<String> subheadings = new ArrayList<>();
    private final List<String> near = new ArrayList<>();
    private String title = "";
    private String canonical = "";
    private String language = "";
    private boolean walled;
    private int bylineTries;
    private int stampTries;
    private int nearTries;

    /// Depth of the outermost element that is not the article's; -1 outside of one.
    private int besideDepth = -1;

    /// Depth of the outermost element that never holds the article's own signals; -1 outside of one.
    private int closedDepth = -1;

    /// The elements around the page's headlines: whatever they call themselves, they are not beside the article.
    private final Set<Element> holdsHeadline = Collections.newSetFromMap(new IdentityHashMap<>());

    SignalCollector(Document page) {
        page.getElementsByTag("h1").stream().limit(MOST_HEADLINES).forEach(h1 -> holdsHeadline.addAll(h1.parents()));
    }

    PageSignals signals() {
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
                openings,
                near,
                jsonLd,
                walled);
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "html" -> language = element.attr("lang").isEmpty() ? element.attr("xml:lang") : element.attr("lang");
            case "meta" -> meta(element);
            case "link" -> link(element);
            case "title" -> title = title.isEmpty() && isInHead(element) ? element.text() : title;
            case "script" -> script(element);
            case "style", "noscript", "svg", "option", "template" -> {}
            default -> visible(element, depth);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        besideDepth = depth == besideDepth ? -1 : besideDepth;
        closedDepth = depth == closedDepth ? -1 : closedDepth;
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

    private void visible(Element element, int depth) {
        String name = element.normalName();
        headings(element, name);
        boolean plain =
                element.attributesSize() == 0 && !name.equals("time") && !name.equals("nav") && !name.equals("footer");
        if (plain || closedDepth >= 0) {
            texts(element, name);
            return;
        }
        String names = MarkupSigns.names(element);
        Set<Sign> signs = markup.of(names);
        if (signs.contains(Sign.CLOSED) && isOutside(element, name)) {
            closedDepth = depth;
            return;
        }
        boolean beside = name.equals("nav")
                || name.equals("footer")
                || (signs.contains(Sign.BESIDE) && isOutside(element, name));
        besideDepth = besideDepth < 0 && beside ? depth : besideDepth;
        texts(element, name);
        walled |= signs.contains(Sign.WALLED);
        property(element);
        if (signs.contains(Sign.BYLINE)) {
            byline(element);
        }
        if (name.equals("time") || signs.contains(Sign.STAMP)) {
            stamp(element, name.equals("time"), names);
        }
    }

    private void headings(Element element, String name) {
        boolean first = name.equals("h1");
        boolean lower = name.equals("h2") || name.equals("h3");
        if ((!first && !lower)
                || (first ? headlines.size() >= MOST_HEADLINES : subheadings.size() >= MOST_SUBHEADINGS)) {
            return;
        }
        String text =
                ShortText.of(element, MOST_HEADLINE_UNITS).replace(" | ", " ").replace("| ", "");
        if (text.isEmpty()) {
            return;
        }
        if (first) {
            headlines.add(headingLook.of(element, text));
        } else {
            subheadings.add(text);
        }
    }

    /// The first paragraphs and the first short texts below the headline.
    private void texts(Element element, String name) {
        if (headlines.isEmpty() || closedDepth >= 0 || name.equals("h1")) {
            return;
        }
        if (name.equals("p") && besideDepth < 0 && openings.size() < MOST_OPENINGS) {
            add(openings, ShortText.of(element, MOST_OPENING_UNITS));
        }
        if (near.size() < MOST_NEAR && nearTries++ < MOST_NEAR_TRIES) {
            add(near, ShortText.of(element, MOST_NEAR_UNITS));
        }
    }

    private static void add(List<String> into, String text) {
        if (!text.isEmpty()) {
            into.add(text);
        }
    }

    private boolean isOutside(Element element, String name) {
        boolean root = name.equals("body") || name.equals("main") || name.equals("article") || name.equals("html");
        return !root && !holdsHeadline.contains(element);
    }

    private void property(Element element) {
        String names = element.attr("itemprop").isEmpty() ? element.attr("property") : element.attr("itemprop");
        if (names.isEmpty()) {
            return;
        }
        String value = List.of("content", "datetime", "href", "src").stream()
                .map(element::attr)
                .filter(attribute -> !attribute.isBlank())
                .findFirst()
                .orElseGet(() -> ShortText.of(element, MOST_HEADLINE_UNITS));
        note(props, names, value);
    }

    private void byline(Element element) {
        if (bylines.size() >= MOST_BYLINES || bylineTries++ > MOST_BYLINE_TRIES) {
            return;
        }
        boolean marked = element.attr("rel").contains("author")
                || element.attr("itemprop").contains("author");
        String links = authorLinks(element);
        String text = links.isEmpty() ? ShortText.of(element, MOST_BYLINE_UNITS) : links;
        if (!text.isEmpty()) {
            bylines.add(new Byline(text, marked, besideDepth >= 0));
        }
    }

    /// The words of the links to author pages in a byline: they leave out "By", roles and stamps.
    private String authorLinks(Element element) {
        if (ShortText.of(element, MOST_BYLINE_UNITS).isEmpty()) {
            return "";
        }
        StringBuilder names = new StringBuilder();
        for (Element link : element.getElementsByTag("a")) {
            String target = link.attr("href").toLowerCase(Locale.ROOT);
            boolean author = link.attr("rel").contains("author") || SignalWords.hasAny(target, words.authorPath());
            String text = author ? ShortText.of(link, MOST_BYLINE_UNITS) : "";
            if (!text.isEmpty()) {
                names.append(names.isEmpty() ? "" : " | ").append(text);
            }
        }
        return names.toString();
    }

    private void stamp(Element element, boolean time, String names) {
        if (stamps.size() >= MOST_STAMPS || stampTries++ > MOST_STAMP_TRIES) {
            return;
        }
        String attribute = element.attr("datetime").strip();
        String printed = ShortText.of(element, MOST_STAMP_UNITS);
        String text = attribute.isEmpty() ? printed : attribute;
        if (text.chars().noneMatch(Character::isDigit)) {
            return;
        }
        Element parent = element.parent();
        String around =
                names + " " + (parent == null ? "" : MarkupSigns.names(parent)) + " " + printed.toLowerCase(Locale.ROOT)
                        + " " + (parent == null ? "" : parent.ownText().toLowerCase(Locale.ROOT));
        boolean modified = SignalWords.hasAny(around, words.modified());
        boolean published = SignalWords.hasAny(around, words.published());
        stamps.add(new Stamp(text, time, modified, published, !headlines.isEmpty(), besideDepth >= 0));
    }
}
