package io.wiredesk.reader.metadata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names a page gives its site, and how to take them off a title. Immutable.
///
/// @param names as printed, best first
/// @param host the page's host, in lower case without `www.`; empty when unknown
record SiteName(Set<String> names, String host) {
    /// Matches the ` | ` of `Rates rise | Northern Courier` and the ` - ` of `Rates rise - Courier`; not the hyphen of
    /// `two-year high`.
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-–—·•»«:/]+\\s+|\\s*\\|\\s*");

    static SiteName of(PageSignals signals, Optional<JsonLdArticle> jsonLd, Optional<String> url) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : MetaNames.of("site")) {
            names.addAll(signals.meta().getOrDefault(name, List.of()));
        }
        jsonLd.flatMap(JsonLdArticle::publisher).ifPresent(names::add);
        names.removeIf(String::isBlank);
        return new SiteName(
                names, url.or(signals::canonical).map(SiteName::host).orElse(""));
    }

    private static String host(String url) {
        String bare = JsonLdGraph.bare(url).toLowerCase(Locale.ROOT);
        String host = bare.substring(0, bare.indexOf('/') < 0 ? bare.length() : bare.indexOf('/'));
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /// True when `text` is the site's name, or its address, and nothing else.
    boolean is(String text) {
        String key = HeadlineField.key(text);
        String joined = key.replace(" ", "");
        boolean named = names.stream()
                .map(HeadlineField::key)
                .anyMatch(name -> !name.isEmpty()
                        && (name.equals(key) || name.replace(" ", "").equals(joined)));
        return named || (joined.length() >= 3 && isHost(joined));
    }

    /// True when `text` holds the site's name as whole words: "Courier Velmora" on the site "Courier".
    boolean isPartOf(String text) {
        String key = " " + HeadlineField.key(text) + " ";
        return is(text)
                || names.stream()
                        .map(HeadlineField::key)
                        .anyMatch(name -> !name.isEmpty() && key.contains(" " + name + " "));
    }

    /// `northerncourier` and `courier` agree with `www.northern-courier.example`: a whole label, or its end.
    private boolean isHost(String joined) {
        String flat = host.replace("-", "").replace(".", "");
        for (String label : host.split("\\.")) {
            if (label.replace("-", "").equals(joined)) {
                return true;
            }
        }
        return !flat.isEmpty() && flat.equals(joined);
    }

    /// The title without the site's name in front or behind.
    String cut(String title) {
        String rest = title;
        for (boolean changed = true; changed; ) {
            String next = cutOnce(rest);
            changed = !next.equals(rest);
            rest = next;
        }
        return rest;
    }

    /// Finds what parts a title from the site's name.
    static Matcher separators(String title) {
        return SEPARATOR.matcher(title);
    }

    private String cutOnce(String title) {
        Matcher separator = SEPARATOR.matcher(title);
        boolean first = true;
        while (separator.find()) {
            if (first && is(title.substring(0, separator.start())) && separator.end() < title.length()) {
                return title.substring(separator.end()).strip();
            }
            if (is(title.substring(separator.end())) && separator.start() > 0) {
                return title.substring(0, separator.start()).strip();
            }
            first = false;
        }
        return title;
    }
}
