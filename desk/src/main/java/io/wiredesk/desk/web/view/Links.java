package io.wiredesk.desk.web.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/// Where things are. The counterpart of the route table.
public final class Links {
    private Links() {}

    /// A story's page.
    public static String story(String id) {
        return "/stories/" + path(id);
    }

    /// An article's page.
    public static String article(String id) {
        return "/articles/" + path(id);
    }

    /// The words of a ledger line in its article.
    ///
    /// @param kind `s` statement, `p` pledge, `e` scheduled event, `v` level
    /// @param ordinal the line's place in its list, 0 and up
    public static String words(String articleId, char kind, int ordinal) {
        return article(articleId) + "#w-" + kind + ordinal;
    }

    /// An instrument's page: `/instruments/EUR/USD`.
    public static String instrument(String symbol) {
        return "/instruments/" + path(symbol);
    }

    /// A speaker's page.
    public static String speaker(String key) {
        return "/speakers/" + path(key);
    }

    /// The calendar of an instrument, to subscribe to.
    public static String instrumentCalendar(String symbol) {
        return "/calendar.ics?instrument=" + URLEncoder.encode(symbol, UTF_8);
    }

    /// The calendar of a story, to subscribe to.
    public static String storyCalendar(String id) {
        return "/calendar.ics?story=" + URLEncoder.encode(id, UTF_8);
    }

    /// A search.
    public static String search(String query) {
        return "/search?q=" + URLEncoder.encode(query, UTF_8);
    }

    private static String path(String segments) {
        return URLEncoder.encode(segments, UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/")
                .replace("%3A", ":");
    }
}
