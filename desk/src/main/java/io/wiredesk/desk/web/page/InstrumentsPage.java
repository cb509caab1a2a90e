package io.wiredesk.desk.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.wiredesk.desk.store.InstrumentCount;
import io.wiredesk.desk.store.InstrumentQuery;
import io.wiredesk.desk.store.LevelLine;
import io.wiredesk.desk.store.LevelQuery;
import io.wiredesk.desk.store.QuoteLine;
import io.wiredesk.desk.store.QuoteQuery;
import io.wiredesk.desk.store.Store;
import io.wiredesk.desk.web.view.InstrumentsView;
import io.wiredesk.desk.web.view.LedgerViews;
import io.wiredesk.desk.web.view.Links;
import io.wiredesk.desk.web.view.Moments;
import io.wiredesk.desk.web.view.QuoteViews;
import io.wiredesk.desk.web.view.Stated;
import io.wiredesk.ledger.WatchList;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The instruments that the desk has read about.
public final class InstrumentsPage implements Handler {
    private final Screen screen;
    private final Store store;
    private final Set<String> watched;

    /// Shows the instruments of a desk with that record.
    ///
    /// @param watched these stand first and carry a mark
    public InstrumentsPage(Screen screen, Store store, WatchList watched) {
        this.screen = screen;
        this.store = store;
        this.watched = Set.copyOf(watched.symbols());
    }

    @Override
    public void handle(Context request) {
        Moments moments = screen.moments(request);
        InstrumentsView view = store.read(handle -> {
            Map<String, LevelLine> last = new LevelQuery(handle)
                    .lastStated(Integer.MAX_VALUE).stream()
                            .collect(Collectors.toMap(LevelLine::symbol, Function.identity()));
            Map<String, QuoteLine> quoted = new QuoteQuery(handle)
                    .last().stream().collect(Collectors.toMap(QuoteLine::symbol, Function.identity()));
            return new InstrumentsView(new InstrumentQuery(handle)
                    .all().stream()
                            .sorted(Comparator.comparing((InstrumentCount row) -> !watched.contains(row.symbol())))
                            .map(row -> row(
                                    row,
                                    Optional.ofNullable(last.get(row.symbol())),
                                    Optional.ofNullable(quoted.get(row.symbol())),
                                    moments))
                            .toList());
        });
        screen.show(request, "instruments", "instruments", "Instruments", view);
    }

    private InstrumentsView.Row row(
            InstrumentCount count, Optional<LevelLine> level, Optional<QuoteLine> quote, Moments moments) {
        Optional<Stated> stated = level.map(new LedgerViews(moments)::stated);
        return new InstrumentsView.Row(
                count.symbol(),
                watched.contains(count.symbol()),
                Links.instrument(count.symbol()),
                stated.map(Stated::figure).orElse(""),
                stated.map(Stated::publisher).orElse(""),
                quote.map(new QuoteViews(moments)::figure).orElse(""),
                quote.map(line -> line.source() + ", " + moments.at(line.at()).text())
                        .orElse(""),
                count.stories(),
                count.articles(),
                count.levels(),
                moments.at(count.lastAt()));
    }
}
