package io.wiredesk.desk.web.view;

import java.util.List;

/// How the feeds are.
///
/// @param summary `12 feeds, 1 failing`
/// @param feeds failing ones first
/// @param refused entries that gave no article
public record SourcesView(String summary, List<Feed> feeds, List<Refused> refused) {
    /// Copies the lists.
    public SourcesView {
        feeds = List.copyOf(feeds);
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

    /// An entry that gave no article.
    ///
    /// @param source the feed
    /// @param url its address
    /// @param reason why
    /// @param when when the desk saw it
    public record Refused(String source, String url, String reason, Moment when) {}
}
