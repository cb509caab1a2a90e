package io.wiredesk.reader.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names a page gives its site, and how to take them off a title. Immutable.
///
/// @param keys the names' words ([HeadlineField#key]), best first
/// @param joined the same without spaces, and the parts of the host
/// @param host the page's host, in lower case without `www.`; empty when unknown
record SiteName(Set<String> keys, Set<String> joined, String host) {
    /// Shorter parts of a host ("de") are no names.
    private static final int LEAST_HOST_LETTERS = 3;

    /// Matches the ` | ` of `Rates rise | Northern Courier` and the ` - ` of `Rates rise - Courier`; not the hyphen of
    /// `two-year high`.
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-–—·•»«:/]+\\s+|\\s*\\|\\s*");

    /// The signs of [#SEPARATOR].
    private static final String SIGNS = "|-–—·•»«:/";

    static SiteName of(PageSignals signals, Optional<JsonLdArticle> jsonLd, Optional<String> url) {
        List<String> names = new ArrayList<>();
        for (String name : MetaNames.of("site")) {
            names.addAll(signals.meta().getOrDefault(name, List.of()));
        }
        jsonLd.flatMap(JsonLdArticle::publisher).ifPresent(names::add);
        return of(names, url.or(signals::canonical).map(SiteName::host).orElse(""));
    }

    static SiteName of(List<String> names, String host) {
        Set<String> keys = new LinkedHashSet<>();
        names.forEach(name -> keys.add(HeadlineField.key(name)));
        keys.remove("");
        Set<String> joined = new HashSet<>();
        keys.forEach(key -> joined.add(key.replace(" ", "")));
        for (String label : (host + "." + host.replace(".", "")).split("\\.")) {
            if (label.length() >= LEAST_HOST_LETTERS) {
                joined.add(label.replace("-", ""));
            }
        }
        return new SiteName(keys, joined, host);
    }

    private static String host(String url) {
        String bare = JsonLdGraph.bare(url).toLowerCase(Locale.ROOT);
        String host = bare.substring(0, bare.indexOf('/') < 0 ? bare.length() : bare.indexOf('/'));
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /// True when `text` is the site's name, or its address, and nothing else: `northerncourier` and
    /// `Northern Courier` on `www.northern-courier.example`.
    boolean is(String text) {
        return joined.contains(HeadlineField.key(text).replace(" ", ""));
    }

    /// True when `text` holds the site's name as whole words: "Courier Velmora" on the site "Courier".
    boolean isPartOf(String text) {
        String key = " " + HeadlineField.key(text) + " ";
        return is(text) || keys.stream().anyMatch(name -> key.contains(" " + name + " "));
    }

    /// The title without the site's name in front or behind.
    String cut(String title) {
        if (!mayHoldSeparator(title)) {
            return title;
        }
        String rest = title;
        for (boolean changed = true; changed; ) {
            String next = cutOnce(rest);
            changed = !next.equals(rest);
            rest = next;
        }
        return rest;
    }

    /// False for most titles that no separator stands in: a look that costs less than the search.
    static boolean mayHoldSeparator(String title) {
        for (int at = 0; at < title.length(); at++) {
            char sign = title.charAt(at);
            if (sign == '|' || (SIGNS.indexOf(sign) >= 0 && at > 0 && Character.isWhitespace(title.charAt(at - 1)))) {
                return true;
            }
        }
        return false;
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
