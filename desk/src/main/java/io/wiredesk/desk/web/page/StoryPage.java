package io.wiredesk.desk.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.wiredesk.desk.store.ArticleHead;
import io.wiredesk.desk.store.EventQuery;
import io.wiredesk.desk.store.LevelQuery;
import io.wiredesk.desk.store.PledgeQuery;
import io.wiredesk.desk.store.SaidLine;
import io.wiredesk.desk.store.SaidQuery;
import io.wiredesk.desk.store.Store;
import io.wiredesk.desk.store.StoryHead;
import io.wiredesk.desk.store.StoryQuery;
import io.wiredesk.desk.web.view.LedgerViews;
import io.wiredesk.desk.web.view.Links;
import io.wiredesk.desk.web.view.Moments;
import io.wiredesk.desk.web.view.StoryView;
import io.wiredesk.desk.web.view.StoryView.Copy;
import io.wiredesk.desk.web.view.StoryView.Original;
import io.wiredesk.desk.web.view.StoryView.Speaking;
import io.wiredesk.desk.web.view.StoryView.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// A story: what was new when, who said what, what was promised, what comes next, who copied whom.
public final class StoryPage implements Handler {
    /// Speakers shown at once, the named first; the others are one click away.
    private static final int SPEAKERS_AT_ONCE = 14;

    private final Screen screen;
    private final Store store;

    /// Shows stories of a desk with that record.
    public StoryPage(Screen screen, Store store) {
        this.screen = screen;
        this.store = store;
    }

    @Override
    public void handle(Context request) {
        String id = request.pathParam("id");
        Moments moments = screen.moments(request);
        StoryView view = store.read(handle -> new StoryQuery(handle)
                .story(id)
                .map(story -> view(handle, story, moments))
                .orElseThrow(() -> new Missing("no story has the id '" + id + "'")));
        screen.show(request, "story", "front", view.item().headline(), view);
    }

    private static StoryView view(Handle handle, StoryHead story, Moments moments) {
        List<String> id = List.of(story.id());
        LedgerViews views = new LedgerViews(moments);
        List<ArticleHead> articles = new StoryQuery(handle).articles(id);
        List<SaidLine> said = new SaidQuery(handle).inStories(id);
        Map<String, List<ArticleHead>> copies = articles.stream()
                .filter(ArticleHead::isCopy)
                .collect(Collectors.groupingBy(article -> article.copyOf().orElse("")));
        List<Speaking> speakers = new StorySpeakers(said, copies, views).all();
        List<ArticleHead> own =
                articles.stream().filter(article -> !article.isCopy()).toList();
        return new StoryView(
                new StoryItems(handle, List.of(story), moments).item(story),
                turns(own, copies, moments),
                StandBar.parts(said),
                StandBar.words(said),
                speakers.stream().limit(SPEAKERS_AT_ONCE).toList(),
                speakers.stream().skip(SPEAKERS_AT_ONCE).toList(),
                new PledgeQuery(handle)
                        .inStories(id).stream().map(views::promise).toList(),
                new EventQuery(handle).inStories(id).stream().map(views::coming).toList(),
                Links.storyCalendar(story.id()),
                new LevelQuery(handle).inStories(id).stream().map(views::stated).toList(),
                own.stream().map(article -> original(article, copies, moments)).toList());
    }

    private static List<Turn> turns(List<ArticleHead> own, Map<String, List<ArticleHead>> copies, Moments moments) {
        List<Turn> turns = new ArrayList<>();
        for (ArticleHead article : own) {
            int count = copies.getOrDefault(article.id(), List.of()).size();
            turns.add(new Turn(
                    moments.spoken(article.publishedAt(), article.precision()),
                    article.headline(),
                    article.publisher(),
                    count == 0 ? "" : "copied by " + count,
                    turns.isEmpty(),
                    Links.article(article.id())));
        }
        return turns;
    }

    private static Original original(ArticleHead article, Map<String, List<ArticleHead>> copies, Moments moments) {
        return new Original(
                article.publisher(),
                article.creditedSource()
                        .filter(source -> !source.equals(article.publisher()))
                        .orElse(""),
                article.headline(),
                moments.at(article.publishedAt()),
                Links.article(article.id()),
                copies.getOrDefault(article.id(), List.of()).stream()
                        .map(copy -> new Copy(
                                copy.publisher(),
                                Math.round(copy.overlap() * 100) + "%",
                                moments.at(copy.publishedAt()),
                                Links.article(copy.id())))
                        .toList());
    }
}
