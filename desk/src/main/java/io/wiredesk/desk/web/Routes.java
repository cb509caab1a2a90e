package io.wiredesk.desk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpResponseException;
import io.wiredesk.desk.Desk;
import io.wiredesk.desk.store.Store;
import io.wiredesk.desk.web.api.ArticleApi;
import io.wiredesk.desk.web.api.ListsApi;
import io.wiredesk.desk.web.api.OpenApi;
import io.wiredesk.desk.web.api.SearchApi;
import io.wiredesk.desk.web.api.StoriesApi;
import io.wiredesk.desk.web.page.AboutPage;
import io.wiredesk.desk.web.page.ArticlePage;
import io.wiredesk.desk.web.page.CalendarFile;
import io.wiredesk.desk.web.page.CalendarPage;
import io.wiredesk.desk.web.page.FrontPage;
import io.wiredesk.desk.web.page.InstrumentPage;
import io.wiredesk.desk.web.page.InstrumentsPage;
import io.wiredesk.desk.web.page.Missing;
import io.wiredesk.desk.web.page.NoticePages;
import io.wiredesk.desk.web.page.PledgesPage;
import io.wiredesk.desk.web.page.PreferencesPage;
import io.wiredesk.desk.web.page.RawCapture;
import io.wiredesk.desk.web.page.Screen;
import io.wiredesk.desk.web.page.SearchPage;
import io.wiredesk.desk.web.page.SourcesPage;
import io.wiredesk.desk.web.page.SpeakerPage;
import io.wiredesk.desk.web.page.SpeakersPage;
import io.wiredesk.desk.web.page.StoryPage;
import java.time.Clock;

/// Every address of the desk. In `<name>` a slash is allowed, as in `/instruments/EUR/USD`; in `{name}` it is
/// not.
final class Routes {
    private final Desk desk;
    private final Store store;
    private final Clock clock;
    private final NewStories newStories;

    Routes(Desk desk, NewStories newStories) {
        this.desk = desk;
        this.store = desk.store();
        this.clock = desk.settings().clock();
        this.newStories = newStories;
    }

    void addTo(RoutesConfig routes) {
        Screen screen = new Screen(store, clock);
        routes.before(new SafetyHeaders());
        pages(routes, screen);
        api(routes);
        routes.get("/assets/<name>", new Assets());
        routes.sse("/events", newStories);
        failures(routes, new Failures(new NoticePages(screen)));
    }

    private void pages(RoutesConfig routes, Screen screen) {
        routes.get("/", new FrontPage(screen, store));
        routes.get("/stories/{id}", new StoryPage(screen, store));
        routes.get("/articles/{id}", new ArticlePage(screen, store));
        routes.get("/articles/{id}/raw", new RawCapture(desk));
        routes.get("/instruments", new InstrumentsPage(screen, store, desk.watched()));
        routes.get("/instruments/<symbol>", new InstrumentPage(screen, store));
        routes.get("/calendar", new CalendarPage(screen, store));
        routes.get("/calendar.ics", new CalendarFile(store, clock));
        routes.get("/pledges", new PledgesPage(screen, store));
        routes.get("/speakers", new SpeakersPage(screen, store));
        routes.get("/speakers/<key>", new SpeakerPage(screen, store));
        routes.get("/search", new SearchPage(screen, desk.search()));
        routes.get("/sources", new SourcesPage(screen, store));
        routes.get("/about", new AboutPage(screen));
        routes.post("/preferences", new PreferencesPage());
    }

    private void api(RoutesConfig routes) {
        StoriesApi stories = new StoriesApi(store, clock);
        ListsApi lists = new ListsApi(store, clock);
        routes.get("/api/openapi.json", new OpenApi());
        routes.get("/api/v1/stories", stories::list);
        routes.get("/api/v1/stories/{id}", stories::one);
        routes.get("/api/v1/articles/{id}", new ArticleApi(store));
        routes.get("/api/v1/schedule", lists::schedule);
        routes.get("/api/v1/pledges", lists::pledges);
        routes.get("/api/v1/instruments/<symbol>/levels", lists::levels);
        routes.get("/api/v1/instruments/<symbol>/quotes", lists::quotes);
        routes.get("/api/v1/search", new SearchApi(desk.search()));
        routes.get("/api/v1/sources", lists::sources);
    }

    private static void failures(RoutesConfig routes, Failures failures) {
        routes.exception(Missing.class, (missing, request) -> failures.missing(request, missing));
        routes.exception(HttpResponseException.class, (refusal, request) -> failures.refused(request, refusal));
        routes.exception(Exception.class, (failure, request) -> failures.failed(request, failure));
    }
}
