package io.wiredesk.desk.web.api;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.wiredesk.desk.search.Search;
import io.wiredesk.desk.search.SearchRequest;
import java.util.Locale;
import java.util.Optional;

/// Search: `GET /api/v1/search?q=…`.
public final class SearchApi implements Handler {
    private final Search search;

    /// Searches with that index.
    public SearchApi(Search search) {
        this.search = search;
    }

    @Override
    public void handle(Context request) {
        String query = Optional.ofNullable(request.queryParam("q")).orElse("").strip();
        if (query.isEmpty()) {
            throw new BadRequestResponse("q is missing: want a query, such as q=speaker:Lind");
        }
        Page page = Page.of(request);
        ApiJson.answer(request, search.find(new SearchRequest(query, order(request), page.offset(), page.limit())));
    }

    private static SearchRequest.Order order(Context request) {
        String given = Optional.ofNullable(request.queryParam("order")).orElse("best");
        return switch (given.toLowerCase(Locale.ROOT)) {
            case "best" -> SearchRequest.Order.BEST;
            case "newest" -> SearchRequest.Order.NEWEST;
            default -> throw new BadRequestResponse("order is '" + given + "': want best or newest");
        };
    }
}
