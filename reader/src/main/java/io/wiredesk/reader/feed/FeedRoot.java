package io.wiredesk.reader.feed;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The element that a document begins with, behind declarations, comments and whatever a server wrote before it.
///
/// @param kind its local name in lower case: `rss`, `rdf`, `feed`, `urlset`, `sitemapindex`, or `html` for a
///     web page
/// @param tag its name as written, with the prefix
/// @param at where it stands in the text
record FeedRoot(String kind, String tag, int at) {
    /// A feed's root stands near its start; further down only text of other kinds speaks of feeds.
    private static final int HEAD_UNITS = 16 * 1024;

    /// Matches `<rss version="2.0">`, `<rdf:RDF`, `<ns0:feed>`; not `<feedback>`. A comment is matched first,
    /// as a whole, so that nothing in it counts.
    private static final Pattern ROOT = Pattern.compile(
            "<!--.*?-->|<((?:[a-z0-9_-]{1,20}:)?(rss|rdf|feed|urlset|sitemapindex|html|head|body))(?=[\\s/>])|"
                    + "<!doctype\\s+(html)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /// The first root in `text`; empty when there is none near its start.
    static Optional<FeedRoot> of(String text) {
        Matcher matcher = ROOT.matcher(text).region(0, Math.min(HEAD_UNITS, text.length()));
        while (matcher.find()) {
            if (matcher.group(3) != null) {
                return Optional.of(new FeedRoot("html", "html", matcher.start()));
            }
            if (matcher.group(2) != null) {
                String kind = matcher.group(2).toLowerCase(Locale.ROOT);
                boolean page = kind.equals("head") || kind.equals("body");
                return Optional.of(new FeedRoot(page ? "html" : kind, matcher.group(1), matcher.start()));
            }
        }
        return Optional.empty();
    }

    boolean isPage() {
        return kind.equals("html");
    }
}
