package io.wiredesk.reader.kind;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a page's address tells of its kind. Immutable.
///
/// @param url as known; empty when it is not
record Address(String url) {
    /// Matches the paths of front pages: ``, `/`, `/index.html`, `/de/`, `/en-us`; not `/news`.
    private static final Pattern ROOT =
            Pattern.compile("/?(?:[a-z]{2}(?:[-_][a-z]{2})?/?)?(?:(?:index|default|home)(?:\\.\\w{2,5})?/?)?");

    String path() {
        int host = url.indexOf("://");
        int start = host < 0 ? -1 : url.indexOf('/', host + 3);
        if (start < 0) {
            return "";
        }
        int end = url.length();
        for (char mark : new char[] {'?', '#'}) {
            int found = url.indexOf(mark, start);
            end = found < 0 ? end : Math.min(end, found);
        }
        return url.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private String query() {
        int start = url.indexOf('?');
        return start < 0 ? "" : url.substring(start).toLowerCase(Locale.ROOT);
    }

    /// True for a site's front page.
    boolean isRoot() {
        return url.indexOf("://") > 0
                && query().isEmpty()
                && ROOT.matcher(path()).matches();
    }

    /// True when a part of the path is one of `names`.
    boolean hasPart(List<String> names) {
        String path = path() + "/";
        return names.stream().anyMatch(name -> path.contains("/" + name + "/"));
    }

    /// True when the query has one of the parameters `names`.
    boolean asks(List<String> names) {
        String query = query();
        return names.stream().anyMatch(name -> query.contains("?" + name + "=") || query.contains("&" + name + "="));
    }
}
