package io.wiredesk.desk.web.api;

import io.javalin.http.Context;
import io.wiredesk.desk.store.EventLine;
import io.wiredesk.desk.store.EventQuery;
import io.wiredesk.desk.store.LevelLine;
import io.wiredesk.desk.store.LevelQuery;
import io.wiredesk.desk.store.PledgeLine;
import io.wiredesk.desk.store.PledgeQuery;
import io.wiredesk.desk.store.QuoteLine;
import io.wiredesk.desk.store.QuoteQuery;
import io.wiredesk.desk.store.SourceHealth;
import io.wiredesk.desk.store.SourceQuery;
import io.wiredesk.desk.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The lists that run across stories: schedule, pledges, levels of an instrument, sources.
public final class ListsApi {
    private static final Duration AHEAD = Duration.ofDays(400);

    private final Store store;
    private final Clock clock;

    /// Answers from that record.
    public ListsApi(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    private record Schedule(List<EventLine> schedule) {}

    private record Pledges(List<PledgeLine> pledges) {}

    private record Levels(String symbol, List<LevelLine> levels) {}

    private record Quotes(String symbol, List<QuoteLine> quotes) {}

    private record Sources(List<SourceHealth> sources) {}

    /// `GET /api/v1/schedule`: what is under way or to come, soonest first.
    public void schedule(Context request) {
        Page page = Page.of(request);
        Instant now = clock.instant();
        ApiJson.answer(
                request,
                new Schedule(page.cut(
                        store.read(handle -> new EventQuery(handle).between(now, now.plus(AHEAD), page.end())))));
    }

    /// `GET /api/v1/pledges`: soonest due first, those without a date last.
    public void pledges(Context request) {
        Page page = Page.of(request);
        ApiJson.answer(request, new Pledges(page.cut(store.read(handle -> new PledgeQuery(handle).all(page.end())))));
    }

    /// `GET /api/v1/instruments/{symbol}/levels`: newest first; empty for an instrument that no text names.
    public void levels(Context request) {
        Page page = Page.of(request);
        String symbol = request.pathParam("symbol");
        ApiJson.answer(
                request,
                new Levels(
                        symbol,
                        page.cut(store.read(handle -> new LevelQuery(handle).ofInstrument(symbol, page.end())))));
    }

    /// `GET /api/v1/instruments/{symbol}/quotes`: newest first; empty for an instrument that nobody quotes.
    public void quotes(Context request) {
        Page page = Page.of(request);
        String symbol = request.pathParam("symbol");
        ApiJson.answer(
                request,
                new Quotes(
                        symbol,
                        page.cut(store.read(handle -> new QuoteQuery(handle).ofInstrument(symbol, page.end())))));
    }

    /// `GET /api/v1/sources`: failing ones first.
    public void sources(Context request) {
        ApiJson.answer(request, new Sources(store.read(handle -> new SourceQuery(handle).all())));
    }
}
