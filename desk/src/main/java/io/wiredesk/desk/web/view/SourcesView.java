package io.wiredesk.desk.web.view;

import java.util.List;

/// How the feeds are.
///
/// @param summary `12 feeds, 1 failing`
/// @param feeds failing ones first
/// @param quotes sources of quotes, failing ones first
/// @param refused entries that gave no article
public record SourcesView(String summary, List<Feed> feeds, List<Quoting> quotes, List<Refused> refused) {
    /// Copies the lists.
    public SourcesView {
        feeds = List.copyOf(feeds);
        quotes = List.copyOf(quotes);
        refused = List.copyOf(refused);
    }

    /// A feed.
    ///
    /// @param name its name
    /// @param url its address
    /// @param state `well`, `shaky`, `ill` or empty for one that is not polled
    /// @param status in words: `ok`, `failed 3 times`
    /// @param error what went wrong; empty when nothing
    /// @param lastOk when it last went well; `never`
    /// @param next when it is due again; empty for one that is not polled
    /// @param articles articles filed
    /// @param entries entries seen
    public record Feed(
            String name,
            String url,
            String state,
            String status,
            String error,
            String lastOk,
            String next,
            int articles,
            int entries) {}

    /// A source of quotes.
    ///
    /// @param name its name
    /// @param kind its kind, for people
    /// @param url its address
    /// @param state as of a feed
    /// @param status as of a feed
    /// @param error what went wrong, or what a good answer left to wish; empty when nothing
    /// @param lastOk when it last went well; `never`
    /// @param next when it is due again
    /// @param newest time of its newest quote; empty when it has none
    public record Quoting(
            String name,
            String kind,
            String url,
            String state,
            String status,
            String error,
            String lastOk,
            String next,
            String newest) {}

    /// An entry that gave no article.
    ///
    /// @param source the feed
    /// @param url its address
    /// @param reason why
    /// @param when when the desk saw it
    public record Refused(String source, String url, String reason, Moment when) {}
}
