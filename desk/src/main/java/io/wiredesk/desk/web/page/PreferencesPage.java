package io.wiredesk.desk.web.page;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;

/// Keeps a visitor's theme and time zone in cookies and goes back to where they were.
public final class PreferencesPage implements Handler {
    private static final int SECONDS_KEPT = (int) Duration.ofDays(365).toSeconds();

    /// Creates the page.
    public PreferencesPage() {}

    @Override
    public void handle(Context request) {
        Optional<String> zone = Optional.ofNullable(request.formParam(Visitor.ZONE));
        if (zone.equals(Optional.of("ask"))) {
            request.redirect("/about#time", HttpStatus.SEE_OTHER);
            return;
        }
        zone.flatMap(Visitor::zone).ifPresent(known -> keep(request, Visitor.ZONE, known.getId()));
        Optional.ofNullable(request.formParam(Visitor.THEME))
                .filter(theme -> theme.matches("light|dark|system"))
                .ifPresent(theme -> keep(request, Visitor.THEME, theme));
        request.redirect(here(Optional.ofNullable(request.formParam("back")).orElse("/")), HttpStatus.SEE_OTHER);
    }

    private static void keep(Context request, String name, String value) {
        Cookie cookie = new Cookie(name, value, "/", SECONDS_KEPT);
        cookie.setSameSite(SameSite.LAX);
        request.cookie(cookie);
    }

    /// Only ways back into the desk: `//elsewhere.example` and `/\elsewhere.example` would lead out of it.
    private static String here(String back) {
        boolean isOurs = back.startsWith("/")
                && !back.startsWith("//")
                && back.indexOf('\\') < 0
                && back.chars().noneMatch(Character::isISOControl);
        return isOurs ? back : "/";
    }
}
