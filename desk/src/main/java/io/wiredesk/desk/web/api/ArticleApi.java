package io.wiredesk.desk.web.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.wiredesk.desk.store.ArticleQuery;
import io.wiredesk.desk.store.Store;
import io.wiredesk.desk.store.WholeArticle;
import io.wiredesk.desk.web.page.Missing;

/// One article's whole reading, as the reading contract writes it: `GET /api/v1/articles/{id}`.
public final class ArticleApi implements Handler {
    private final Store store;

    /// Answers from that record.
    public ArticleApi(Store store) {
        this.store = store;
    }

    @Override
    public void handle(Context request) {
        String id = request.pathParam("id");
        String document = store.read(handle -> new ArticleQuery(handle)
                .article(id)
                .map(WholeArticle::document)
                .orElseThrow(() -> new Missing("no article has the id '" + id + "'")));
        request.contentType("application/json; charset=utf-8");
        request.result(document);
    }
}
