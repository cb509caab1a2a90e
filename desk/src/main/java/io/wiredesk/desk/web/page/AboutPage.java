package io.wiredesk.desk.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.wiredesk.desk.web.view.AboutView;
import java.time.ZoneId;
import java.util.List;

/// What the desk is, its keys, its signs, and the choice of a time zone.
public final class AboutPage implements Handler {
    private static final List<String> REGIONS = List.of("Africa", "America", "Asia", "Australia", "Europe", "Pacific");

    private final Screen screen;

    /// Creates the page.
    public AboutPage(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void handle(Context request) {
        List<String> zones = ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> REGIONS.contains(zone.split("/", 2)[0]))
                .sorted()
                .toList();
        screen.show(
                request,
                "about",
                "",
                "About",
                new AboutView(screen.moments(request).zoneName(), zones));
    }
}
