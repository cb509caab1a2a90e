package io.wiredesk.reader.metadata;

import io.wiredesk.reader.html.PageTree.Attribute;
import io.wiredesk.reader.nodes.PageNodes;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Looks at an `h1`: what it says of itself, where it stands, whether it opens with a kicker.
final class HeadingLook {
    private static final Set<String> OUTER = Set.of("nav", "header", "footer", "aside");
    private static final Set<String> SMALL = Set.of("span", "small", "div", "strong", "em", "p", "b", "i");

    /// A kicker stands first in the heading, or first in one element that wraps the heading's words.
    private static final int MOST_WRAPPERS = 2;

    private static final int MOST_LINKS = 8;

    private final PageNodes page;
    private final SignalWords words;

    HeadingLook(PageNodes page, SignalWords words) {
        this.page = page;
        this.words = words;
    }

    /// The heading at `at` with its `text`, which the caller has read already.
    Heading of(int at, String text) {
        Set<HeadlineSign> signs = EnumSet.noneOf(HeadlineSign.class);
        String own = attributes(at);
        String around = own + attributes(page.parent(at));
        if (SignalWords.hasAny(around, words.siteMark())) {
            signs.add(HeadlineSign.SITE_MARK);
        }
        if (SignalWords.hasAny(own, words.articleTitle())) {
            signs.add(HeadlineSign.NAMED);
        }
        place(at).ifPresent(signs::add);
        if (linksHome(at)) {
            signs.add(HeadlineSign.LINKS_HOME);
        }
        return new Heading(text, behindKicker(at, text), signs);
    }

    private String attributes(int at) {
        StringBuilder names = new StringBuilder();
        for (Attribute attribute : page.attributes(at)) {
            names.append(attribute.name()).append(' ').append(attribute.value()).append(' ');
        }
        return names.toString().toLowerCase(Locale.ROOT);
    }

    private Optional<HeadlineSign> place(int h1) {
        boolean outer = false;
        for (int around = page.parent(h1); around >= 0; around = page.parent(around)) {
            String name = page.tag(around);
            if (name.equals("article")) {
                return Optional.of(HeadlineSign.IN_ARTICLE);
            }
            if (name.equals("main")) {
                return Optional.empty();
            }
            outer |= OUTER.contains(name);
        }
        return outer ? Optional.of(HeadlineSign.OUTSIDE) : Optional.empty();
    }

    private boolean linksHome(int h1) {
        int links = 0;
        for (int at = h1 + 1; at < page.end(h1) && links < MOST_LINKS; at++) {
            if (page.tag(at).equals("a")) {
                links++;
                if (isHome(page.attribute(at, "href"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// `/` and `https://courier.example/`; not `/ports`.
    private static boolean isHome(String target) {
        int scheme = target.indexOf("://");
        String path = scheme < 0 ? target : target.substring(scheme + "://".length());
        int slash = path.indexOf('/');
        return !target.isEmpty() && (scheme < 0 ? target.equals("/") : slash < 0 || slash == path.length() - 1);
    }

    /// "Ports | Velmora raises berth fees" whose first words stand in an element called kicker → the rest.
    private String behindKicker(int h1, String text) {
        int around = h1;
        for (int depth = 0; depth < MOST_WRAPPERS; depth++) {
            int first = firstElement(around);
            if (first < 0) {
                return "";
            }
            if (SMALL.contains(page.tag(first)) && SignalWords.hasAny(attributes(first), words.kicker())) {
                return rest(text, ShortText.of(page, first, text.length()));
            }
            around = first;
        }
        return "";
    }

    /// The first child, when it is an element and no words stand before it; else -1.
    private int firstElement(int around) {
        int at = around + 1;
        while (at < page.end(around) && page.isText(at) && page.text(at).isBlank()) {
            at++;
        }
        return at < page.end(around) && !page.isText(at) ? at : -1;
    }

    private static String rest(String text, String kicker) {
        if (kicker.isEmpty() || !text.startsWith(kicker)) {
            return "";
        }
        int at = kicker.length();
        while (at < text.length() && !isOpening(text.charAt(at))) {
            at++;
        }
        return text.substring(at);
    }

    /// True for what a headline begins with: a letter, a digit, a quotation mark; not the sign behind a kicker.
    private static boolean isOpening(char sign) {
        return Character.isLetterOrDigit(sign)
                || "\"'„“”‚‘’«»‹›¿¡([#".indexOf(sign) >= 0
                || Character.isSurrogate(sign);
    }
}
