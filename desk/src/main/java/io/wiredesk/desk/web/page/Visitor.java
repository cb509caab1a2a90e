package io.wiredesk.desk.web.page;

import io.javalin.http.Context;
import io.wiredesk.desk.web.view.Moments;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Who looks: the choices that a visitor's cookies carry. They hold nothing else and mean nothing to anybody else.
///
/// @param theme `light`, `dark`, or empty to follow the system
/// @param moments times in the visitor's zone, UTC until they choose
record Visitor(String theme, Moments moments) {
    static final String THEME = "theme";
    static final String ZONE = "zone";

    private static final List<String> THEMES = List.of("light", "dark");

    static Visitor of(Context request, Instant now) {
        String theme = Optional.ofNullable(request.cookie(THEME)).orElse("");
        ZoneId zone = zone(Optional.ofNullable(request.cookie(ZONE)).orElse("")).orElse(ZoneId.of("UTC"));
        return new Visitor(THEMES.contains(theme) ? theme : "", new Moments(now, zone));
    }

    /// The zone of that id; empty for ids that Java's time zone rules do not know.
    static Optional<ZoneId> zone(String id) {
        try {
            return id.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// What the theme button asks for next.
    String nextTheme() {
        return switch (theme) {
            case "dark" -> "light";
            case "light" -> "system";
            default -> "dark";
        };
    }
}
