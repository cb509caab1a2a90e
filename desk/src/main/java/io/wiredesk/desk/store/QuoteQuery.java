package io.wiredesk.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jdbi.v3.core.Handle;

/// What instruments are quoted at. Bound to one handle.
public final class QuoteQuery {
    private static final String QUOTE = """
            select q.symbol, q.quoted_at, q.value, s.name as source, s.kind
            from quote q join quote_source s on s.id = q.source_id
            """;

    private final Handle handle;

    /// Asks through `handle`.
    public QuoteQuery(Handle handle) {
        this.handle = handle;
    }

    /// The quotes of an instrument from all sources, newest first.
    public List<QuoteLine> ofInstrument(String symbol, int limit) {
        return handle.createQuery(QUOTE + " where q.symbol = :symbol order by q.quoted_at desc, s.id limit :limit")
                .bind("symbol", symbol)
                .bind("limit", limit)
                .map((row, context) -> line(row))
                .list();
    }

    /// The newest quotes of the source that quoted an instrument last, newest first. Sources are not mixed: two
    /// venues in one line would look like moves that nobody made.
    public List<QuoteLine> latest(String symbol, int limit) {
        return newestSource(symbol)
                .map(source -> handle.createQuery(QUOTE + """
                                where q.symbol = :symbol and q.source_id = :source
                                order by q.quoted_at desc limit :limit""")
                        .bind("symbol", symbol)
                        .bind("source", source)
                        .bind("limit", limit)
                        .map((row, context) -> line(row))
                        .list())
                .orElse(List.of());
    }

    /// The same source's quotes in `[from, until]`, oldest first: of each of `steps` equal parts of that time
    /// the last.
    public List<QuoteLine> drawn(String symbol, Instant from, Instant until, int steps) {
        long step = Math.max(1, Duration.between(from, until).toMillis() / steps);
        return newestSource(symbol)
                .map(source -> handle.createQuery("""
                                select q.symbol, max(q.quoted_at) as quoted_at, q.value, s.name as source, s.kind
                                from quote q join quote_source s on s.id = q.source_id
                                where q.symbol = :symbol and q.source_id = :source and q.quoted_at between :from and :until
                                group by (q.quoted_at - :from) / :step order by quoted_at""")
                        .bind("symbol", symbol)
                        .bind("source", source)
                        .bind("from", from.toEpochMilli())
                        .bind("until", until.toEpochMilli())
                        .bind("step", step)
                        .map((row, context) -> line(row))
                        .list())
                .orElse(List.of());
    }

    /// The newest quote of each instrument that an article names.
    public List<QuoteLine> last() {
        return handle.createQuery("""
                        select q.symbol, q.quoted_at, q.value, min(s.id), s.name as source, s.kind
                        from (select distinct symbol from article_instrument) named
                          join quote q on q.symbol = named.symbol and q.quoted_at =
                            (select max(quoted_at) from quote where symbol = named.symbol)
                          join quote_source s on s.id = q.source_id
                        group by q.symbol""").map((row, context) -> line(row)).list();
    }

    /// What an instrument was last quoted at in `[from, until)`.
    public OptionalDouble known(String symbol, Instant from, Instant until) {
        return handle.createQuery("""
                        select value from quote where symbol = :symbol and quoted_at >= :from and quoted_at < :until
                        order by quoted_at desc, source_id limit 1""")
                .bind("symbol", symbol)
                .bind("from", from.toEpochMilli())
                .bind("until", until.toEpochMilli())
                .mapTo(Double.class)
                .findOne()
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    private Optional<Long> newestSource(String symbol) {
        return handle.createQuery("""
                        select source_id from quote where symbol = :symbol
                        order by quoted_at desc, source_id limit 1""").bind("symbol", symbol).mapTo(Long.class).findOne();
    }

    private static QuoteLine line(ResultSet row) throws SQLException {
        return new QuoteLine(
                row.getString("symbol"),
                Columns.instant(row, "quoted_at"),
                row.getDouble("value"),
                row.getString("source"),
                row.getString("kind"));
    }
}
