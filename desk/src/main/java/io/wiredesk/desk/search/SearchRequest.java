package io.wiredesk.desk.search;

/// What is looked for.
///
/// @param query words, `"phrases"`, `speaker:Lind`, `act:denies`, `instrument:EUR/USD`, `source:"Harbour
///     Wire"`, `headline:truce`, `after:2025-06-01`, `before:2025-07-01`; a leading `-` excludes. All must
///     match
/// @param order which hits come first
/// @param offset hits to leave out at the front, 0 or more
/// @param limit most hits to return, 1–200
public record SearchRequest(String query, Order order, int offset, int limit) {
    /// Keeps offset and limit within their ranges.
    public SearchRequest {
        offset = Math.clamp(offset, 0, 10_000);
        limit = Math.clamp(limit, 1, 200);
    }

    /// The first `limit` hits, best first.
    public static SearchRequest best(String query, int limit) {
        return new SearchRequest(query, Order.BEST, 0, limit);
    }

    /// Orders of hits.
    public enum Order {
        /// By BM25 score, then newest.
        BEST,
        /// Newest first.
        NEWEST
    }
}
