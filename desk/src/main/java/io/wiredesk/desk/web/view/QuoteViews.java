package io.wiredesk.desk.web.view;

import io.wiredesk.desk.quote.Freshness;
import io.wiredesk.desk.quote.Market;
import io.wiredesk.desk.quote.format.QuoteFormat.Kind;
import io.wiredesk.desk.store.QuoteLine;
import java.util.List;
import java.util.regex.Pattern;

/// Gets quotes ready to show. Immutable.
public final class QuoteViews {
    // Matches "US10Y"; "DAX" is a near miss.
    private static final Pattern YIELD = Pattern.compile("[A-Z]{2}\\d{1,2}[MY]");

    private final Moments moments;

    /// Shows times as `moments` puts them.
    public QuoteViews(Moments moments) {
        this.moments = moments;
    }

    /// The market that a quote comes from.
    static Market market(QuoteLine quote) {
        return Market.of(Kind.named(quote.kind()).orElse(Kind.CSV), quote.symbol());
    }

    /// The unit of an instrument's quotes: `%` for yields, else none that need be said.
    static String unit(String symbol) {
        return YIELD.matcher(symbol).matches() ? "%" : "";
    }

    /// The first of some quotes of one source, newest first, at least one.
    public QuoteView view(List<QuoteLine> quotes) {
        QuoteLine last = quotes.getFirst();
        Market market = market(last);
        Freshness freshness =
                Freshness.of(market, quotes.stream().map(QuoteLine::at).toList(), moments.now());
        String opens = freshness.opens().map(time -> moments.at(time).text()).orElse("");
        String at = moments.at(last.at()).text();
        return new QuoteView(
                figure(last),
                last.source(),
                moments.spoken(last.at()),
                switch (freshness.state()) {
                    case CURRENT -> "well";
                    case CLOSED -> "shaky";
                    case STALE -> "ill";
                },
                switch (freshness.state()) {
                    case CURRENT -> market == Market.FIXING ? "fixing of " + at + ", the next is due " + opens : "";
                    case CLOSED -> "as of " + at + ", market closed until " + opens;
                    case STALE ->
                        "stale: no new quote since " + at
                                + (market == Market.FX && !opens.isEmpty() ? ", market closed until " + opens : "");
                });
    }

    /// The figure alone.
    public String figure(QuoteLine quote) {
        return Figures.figure(quote.symbol(), quote.value(), unit(quote.symbol()));
    }
}
