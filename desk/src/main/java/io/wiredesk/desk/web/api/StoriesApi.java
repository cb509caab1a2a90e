package io.wiredesk.desk.web.api;

import io.javalin.http.Context;
import io.wiredesk.desk.store.ArticleHead;
import io.wiredesk.desk.store.EventLine;
import io.wiredesk.desk.store.EventQuery;
import io.wiredesk.desk.store.LevelLine;
import io.wiredesk.desk.store.LevelQuery;
import io.wiredesk.desk.store.PledgeLine;
import io.wiredesk.desk.store.PledgeQuery;
import io.wiredesk.desk.store.SaidLine;
import io.wiredesk.desk.store.SaidQuery;
import io.wiredesk.desk.store.Store;
import io.wiredesk.desk.store.StoryHead;
import io.wiredesk.desk.store.StoryQuery;
import io.wiredesk.desk.web.page.FrontRanking;
import io.wiredesk.desk.web.page.Missing;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Stories: the list in the order of the front page, and one whole.
public final class StoriesApi {
    private final Store store;
    private final Clock clock;

    /// Answers from that record.
    public StoriesApi(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    private record Stories(List<StoryHead> stories) {}

    private record Whole(
            StoryHead story,
            List<ArticleHead> articles,
            List<SaidLine> statements,
            List<PledgeLine> pledges,
            List<EventLine> schedule,
            List<LevelLine> levels) {}

    /// `GET /api/v1/stories`.
    public void list(Context request) {
        Page page = Page.of(request);
        List<StoryHead> ranked = store.read(handle -> FrontRanking.rank(new StoryQuery(handle), clock.instant()));
        ApiJson.answer(request, new Stories(page.cut(ranked)));
    }

    /// `GET /api/v1/stories/{id}`.
    public void one(Context request) {
        String id = request.pathParam("id");
        ApiJson.answer(
                request,
                store.read(handle -> new StoryQuery(handle)
                        .story(id)
                        .map(story -> whole(handle, story))
                        .orElseThrow(() -> new Missing("no story has the id '" + id + "'"))));
    }

    private static Whole whole(Handle handle, StoryHead story) {
        List<String> id = List.of(story.id());
        return new Whole(
                story,
                new StoryQuery(handle).articles(id),
                new SaidQuery(handle).inStories(id),
                new PledgeQuery(handle).inStories(id),
                new EventQuery(handle).inStories(id),
                new LevelQuery(handle).inStories(id));
    }
}
