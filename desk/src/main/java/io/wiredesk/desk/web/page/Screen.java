package io.wiredesk.desk.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.wiredesk.desk.store.Store;
import io.wiredesk.desk.store.StoryQuery;
import io.wiredesk.desk.web.view.Moments;
import io.wiredesk.desk.web.view.Shell;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/// Renders pages: a template filled with a view, in the frame that all pages share. Safe to share between threads.
public final class Screen {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Store store;
    private final Clock clock;

    /// Renders for a desk with that record and that clock.
    public Screen(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Times as this request's visitor reads them.
    Moments moments(Context request) {
        return Visitor.of(request, clock.instant()).moments();
    }

    /// Answers with a page.
    ///
    /// @param template its name without ending
    /// @param section the navigation's current entry; empty for none
    /// @param title the window's title, without the program's name
    void show(Context request, String template, String section, String title, Object view) {
        Shell shell = shell(request, section, title);
        StringOutput output = new StringOutput(16 * 1024);
        templates.render(template + ".jte", Map.of("shell", shell, "view", view), output);
        request.html(output.toString());
    }

    private Shell shell(Context request, String section, String title) {
        Visitor visitor = Visitor.of(request, clock.instant());
        Moments moments = visitor.moments();
        return new Shell(
                title.isEmpty() ? "Wiredesk" : title + " · Wiredesk",
                section,
                visitor.theme(),
                visitor.nextTheme(),
                moments.zoneLabel(),
                moments.zoneLabel().equals("UTC") ? "ask" : "UTC",
                moments.longToday(),
                path(request),
                Optional.ofNullable(request.queryParam("q")).orElse(""),
                store.read(handle -> new StoryQuery(handle).mark()));
    }

    private static String path(Context request) {
        String query = request.queryString();
        return query == null ? request.path() : request.path() + "?" + query;
    }
}
