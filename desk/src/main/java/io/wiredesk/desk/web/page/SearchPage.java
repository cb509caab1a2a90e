package io.wiredesk.desk.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.wiredesk.desk.search.Search;
import io.wiredesk.desk.search.SearchRequest;
import io.wiredesk.desk.search.SearchResults;
import io.wiredesk.desk.web.view.Links;
import io.wiredesk.desk.web.view.Moments;
import io.wiredesk.desk.web.view.SearchView;
import io.wiredesk.desk.web.view.SearchView.Example;
import io.wiredesk.desk.web.view.SearchView.Hit;
import io.wiredesk.desk.web.view.SearchView.Piece;
import java.util.List;
import java.util.Optional;

/// Search: what was found, or how to ask.
public final class SearchPage implements Handler {
    private static final int HITS_A_PAGE = 30;

    /// The search counts no further than this.
    private static final int COUNTED = 1000;

    private static final List<Example> EXAMPLES = List.of(
            example("speaker:Lind", "articles that quote somebody of that name"),
            example("act:denies", "articles in which somebody denies something"),
            example("instrument:EUR/USD", "articles about an instrument"),
            example("source:\"Harbour Wire\"", "what one publisher wrote"),
            example("\"central bank\" -gold", "these words together, and not that one"),
            example("headline:truce after:2026-01-01", "words of the headline, since a day"));

    private final Screen screen;
    private final Search search;

    /// Searches with that index.
    public SearchPage(Screen screen, Search search) {
        this.screen = screen;
        this.search = search;
    }

    @Override
    public void handle(Context request) {
        String query = Optional.ofNullable(request.queryParam("q")).orElse("").strip();
        int from = Offset.of(request);
        SearchView view = query.isEmpty()
                ? new SearchView("", "", "", List.of(), "", EXAMPLES)
                : view(query, from, screen.moments(request));
        screen.show(request, "search", "search", query.isEmpty() ? "Search" : query, view);
    }

    private SearchView view(String query, int from, Moments moments) {
        SearchResults found = search.find(new SearchRequest(query, SearchRequest.Order.BEST, from, HITS_A_PAGE));
        boolean hasMore = found.total() > from + HITS_A_PAGE;
        return new SearchView(
                query,
                notice(found),
                count(found.total()),
                found.hits().stream().map(hit -> hit(hit, moments)).toList(),
                hasMore ? Links.search(query) + "&from=" + (from + HITS_A_PAGE) : "",
                EXAMPLES);
    }

    private static String notice(SearchResults found) {
        if (!found.complete()) {
            return "The index is still being built: more may be found in a moment.";
        }
        return found.loosened() && !found.hits().isEmpty()
                ? "No article has all of these words. These have some of them."
                : "";
    }

    private static String count(long total) {
        if (total >= COUNTED) {
            return "more than " + COUNTED + " articles";
        }
        return total == 1 ? "1 article" : total + " articles";
    }

    private static Hit hit(SearchResults.Hit hit, Moments moments) {
        return new Hit(
                Links.article(hit.articleId()),
                hit.headline(),
                hit.snippet().stream()
                        .map(part -> new Piece(part.text(), part.matches()))
                        .toList(),
                hit.publisher(),
                moments.spoken(hit.publishedAt(), hit.precision()));
    }

    private static Example example(String query, String meaning) {
        return new Example(query, Links.search(query), meaning);
    }
}
