package io.wiredesk.desk.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.wiredesk.desk.quote.format.QuoteFormat.Kind;
import io.wiredesk.desk.store.QuoteSources;
import io.wiredesk.desk.store.QuoteSources.QuoteSource;
import io.wiredesk.desk.store.RefusedEntry;
import io.wiredesk.desk.store.SourceHealth;
import io.wiredesk.desk.store.SourceQuery;
import io.wiredesk.desk.store.Store;
import io.wiredesk.desk.web.view.Moments;
import io.wiredesk.desk.web.view.SourcesView;
import io.wiredesk.desk.web.view.SourcesView.Feed;
import io.wiredesk.desk.web.view.SourcesView.Quoting;
import io.wiredesk.desk.web.view.SourcesView.Refused;
import java.util.List;

/// How the feeds are: when each last answered, what failed and why.
public final class SourcesPage implements Handler {
    private static final int REFUSED_SHOWN = 30;

    private final Screen screen;
    private final Store store;

    /// Shows the feeds of a desk with that record.
    public SourcesPage(Screen screen, Store store) {
        this.screen = screen;
        this.store = store;
    }

    @Override
    public void handle(Context request) {
        Moments moments = screen.moments(request);
        SourcesView view = store.read(handle -> {
            SourceQuery sources = new SourceQuery(handle);
            List<SourceHealth> feeds = sources.all();
            return new SourcesView(
                    summary(feeds),
                    feeds.stream().map(feed -> feed(feed, moments)).toList(),
                    new QuoteSources(handle)
                            .all().stream()
                                    .map(source -> quoting(source, moments))
                                    .toList(),
                    sources.refused(REFUSED_SHOWN).stream()
                            .map(entry -> refused(entry, moments))
                            .toList());
        });
        screen.show(request, "sources", "sources", "Sources", view);
    }

    private static String summary(List<SourceHealth> feeds) {
        long failing = feeds.stream().filter(feed -> feed.failures() > 0).count();
        return (feeds.size() == 1 ? "1 feed" : feeds.size() + " feeds")
                + (failing == 0 ? ", all well" : ", " + failing + " failing");
    }

    private static Feed feed(SourceHealth feed, Moments moments) {
        return new Feed(
                feed.name(),
                feed.feedUrl(),
                state(feed),
                status(feed),
                feed.failures() > 0 ? feed.error().orElse("") : "",
                feed.okAt().map(time -> moments.at(time).text()).orElse("never"),
                feed.isActive() ? moments.at(feed.nextPollAt()).text() : "",
                feed.articles(),
                feed.entries());
    }

    private static Quoting quoting(QuoteSource source, Moments moments) {
        boolean isNew = source.status().equals("never");
        return new Quoting(
                source.name(),
                Kind.named(source.kind()).map(Kind::title).orElse(source.kind()),
                source.url(),
                isNew ? "" : source.failures() == 0 ? "well" : source.failures() < 3 ? "shaky" : "ill",
                switch (source.status()) {
                    case "never" -> "not polled yet";
                    case "ok" -> "ok";
                    case "not-modified" -> "ok, nothing new";
                    case "wrong-format" -> "wrong format, " + times(source.failures());
                    default -> "failed " + times(source.failures());
                },
                source.error().or(source::note).orElse(""),
                source.okAt().map(time -> moments.at(time).text()).orElse("never"),
                moments.at(source.nextPollAt()).text(),
                source.newest().map(time -> moments.at(time).text()).orElse(""));
    }

    private static String state(SourceHealth feed) {
        if (!feed.isActive() || feed.status().equals("never")) {
            return "";
        }
        return feed.failures() == 0 ? "well" : feed.failures() < 3 ? "shaky" : "ill";
    }

    private static String status(SourceHealth feed) {
        if (!feed.isActive()) {
            return feed.status().equals("gone") ? "gone" : "paused";
        }
        return switch (feed.status()) {
            case "never" -> "not polled yet";
            case "ok" -> "ok";
            case "not-modified" -> "ok, nothing new";
            case "not-a-feed" -> "not a feed, " + times(feed.failures());
            default -> "failed " + times(feed.failures());
        };
    }

    private static String times(int failures) {
        return failures == 1 ? "once" : failures + " times";
    }

    private static Refused refused(RefusedEntry entry, Moments moments) {
        return new Refused(
                entry.source(), entry.url(), entry.message().orElse(entry.outcome()), moments.at(entry.seenAt()));
    }
}
