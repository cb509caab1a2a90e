package io.wiredesk.desk.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.wiredesk.desk.document.DocumentJson;
import io.wiredesk.desk.store.ArticleQuery;
import io.wiredesk.desk.store.Store;
import io.wiredesk.desk.store.StoryQuery;
import io.wiredesk.desk.store.WholeArticle;
import io.wiredesk.desk.web.view.ArticleView;
import io.wiredesk.desk.web.view.ArticleViews;
import io.wiredesk.desk.web.view.Moments;
import org.jdbi.v3.core.Handle;

/// An article in the reader: its text beside its ledger, and where everything about it was read.
public final class ArticlePage implements Handler {
    private final Screen screen;
    private final Store store;

    /// Shows articles of a desk with that record.
    public ArticlePage(Screen screen, Store store) {
        this.screen = screen;
        this.store = store;
    }

    @Override
    public void handle(Context request) {
        String id = request.pathParam("id");
        Moments moments = screen.moments(request);
        ArticleView view = store.read(handle -> new ArticleQuery(handle)
                .article(id)
                .map(article -> view(handle, article, moments))
                .orElseThrow(() -> new Missing("no article has the id '" + id + "'")));
        screen.show(request, "article", "front", view.headline(), view);
    }

    private static ArticleView view(Handle handle, WholeArticle article, Moments moments) {
        ArticleQuery articles = new ArticleQuery(handle);
        return new ArticleViews(moments)
                .view(
                        article,
                        DocumentJson.read(article.document()),
                        articles.lines(article.id()),
                        new StoryQuery(handle).storyOfArticle(article.id()),
                        articles.earlier(article.id()));
    }
}
