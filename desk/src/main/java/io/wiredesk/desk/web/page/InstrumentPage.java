package io.wiredesk.desk.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.wiredesk.desk.store.EventQuery;
import io.wiredesk.desk.store.LevelLine;
import io.wiredesk.desk.store.LevelQuery;
import io.wiredesk.desk.store.QuoteLine;
import io.wiredesk.desk.store.QuoteQuery;
import io.wiredesk.desk.store.Store;
import io.wiredesk.desk.store.StoryHead;
import io.wiredesk.desk.store.StoryQuery;
import io.wiredesk.desk.web.view.ChartSpan;
import io.wiredesk.desk.web.view.InstrumentView;
import io.wiredesk.desk.web.view.InstrumentViews;
import io.wiredesk.desk.web.view.LedgerViews;
import io.wiredesk.desk.web.view.Moments;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// An instrument: its quotes, the levels stated for it over time, what comes next for it, its stories.
public final class InstrumentPage implements Handler {
    /// Enough for some months of a much quoted pair; older ones are in the API.
    private static final int LEVELS = 400;

    private static final int STORIES = 40;
    private static final int EVENTS = 12;

    /// So many quotes are a line, and tell how often they come.
    private static final int LATEST_QUOTES = 24;

    /// More points than that are not seen apart in a chart of its width.
    private static final int POINTS = 300;

    private final Screen screen;
    private final Store store;

    /// Shows instruments of a desk with that record.
    public InstrumentPage(Screen screen, Store store) {
        this.screen = screen;
        this.store = store;
    }

    @Override
    public void handle(Context request) {
        String symbol = request.pathParam("symbol");
        Moments moments = screen.moments(request);
        InstrumentView view = store.read(handle -> view(handle, symbol, moments));
        if (view.levels().isEmpty() && view.stories().isEmpty() && view.quote().isEmpty()) {
            throw new Missing("no article names the instrument '" + symbol + "', and nobody quotes it");
        }
        screen.show(request, "instrument", "instruments", symbol, view);
    }

    private static InstrumentView view(Handle handle, String symbol, Moments moments) {
        List<LevelLine> levels = new LevelQuery(handle).ofInstrument(symbol, LEVELS);
        List<StoryHead> stories = new StoryQuery(handle).ofInstrument(symbol, STORIES);
        QuoteQuery quotes = new QuoteQuery(handle);
        List<QuoteLine> latest = quotes.latest(symbol, LATEST_QUOTES);
        List<QuoteLine> drawn = latest.isEmpty()
                ? List.of()
                : ChartSpan.of(levels, latest, moments.now())
                        .map(span -> quotes.drawn(symbol, span.from(), span.until(), POINTS))
                        .orElse(List.of());
        LedgerViews views = new LedgerViews(moments);
        return new InstrumentViews(moments)
                .view(
                        symbol,
                        levels,
                        latest,
                        drawn,
                        stories,
                        new EventQuery(handle)
                                .ofInstrument(symbol, moments.now(), EVENTS).stream()
                                        .map(views::coming)
                                        .toList(),
                        new StoryItems(handle, stories, moments).items());
    }
}
