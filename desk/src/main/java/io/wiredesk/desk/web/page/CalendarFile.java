package io.wiredesk.desk.web.page;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.wiredesk.desk.document.Sha256;
import io.wiredesk.desk.ical.CalendarFeed;
import io.wiredesk.desk.store.EventLine;
import io.wiredesk.desk.store.EventQuery;
import io.wiredesk.desk.store.EventWish;
import io.wiredesk.desk.store.Store;
import io.wiredesk.stories.Agenda;
import io.wiredesk.stories.Agenda.Importance;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// `GET /calendar.ics`: the calendar for programs that subscribe to it; `instrument`, `story` and `importance` choose.
public final class CalendarFile implements Handler {
    private static final Duration BACK = Duration.ofDays(31);
    private static final Duration AHEAD = Duration.ofDays(400);
    private static final int MOST = 2000;
    private static final int TAG_DIGITS = 32;

    private final Store store;
    private final Clock clock;

    /// Serves the calendar of a desk with that record and clock.
    public CalendarFile(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    private record Answer(List<EventLine> events, Instant changedAt) {}

    @Override
    public void handle(Context request) {
        EventWish wish = wish(request);
        Answer answer = store.read(handle -> {
            EventQuery query = new EventQuery(handle);
            return new Answer(query.of(wish, MOST), query.changedAt());
        });
        String feed =
                new CalendarFeed(name(wish), request.scheme() + "://" + request.host() + "/").write(answer.events());
        String tag = "\"" + Sha256.of(feed.getBytes(StandardCharsets.UTF_8)).substring(0, TAG_DIGITS) + "\"";
        String changed =
                DateTimeFormatter.RFC_1123_DATE_TIME.format(answer.changedAt().atOffset(ZoneOffset.UTC));
        request.header("ETag", tag);
        request.header("Last-Modified", changed);
        request.header("Cache-Control", "no-cache");
        if (hasIt(request, tag, changed)) {
            request.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        request.contentType("text/calendar; charset=utf-8");
        request.header("Content-Disposition", "inline; filename=\"wiredesk.ics\"");
        request.result(feed);
    }

    private EventWish wish(Context request) {
        Instant now = clock.instant();
        String word = Optional.ofNullable(request.queryParam("importance")).orElse("low");
        Importance importance = Agenda.importance(word)
                .orElseThrow(() -> new BadRequestResponse(
                        "importance is '" + word + "': want low, medium or high (that much or more)"));
        return new EventWish(
                now.minus(BACK),
                now.plus(AHEAD),
                Optional.ofNullable(request.queryParam("instrument")),
                Optional.ofNullable(request.queryParam("story")),
                importance);
    }

    private static String name(EventWish wish) {
        return "Wiredesk"
                + wish.instrument().map(symbol -> " " + symbol).orElse("")
                + (wish.story().isPresent() ? " story" : "")
                + (wish.importance() == Importance.LOW
                        ? ""
                        : ", " + wish.importance().name().toLowerCase(Locale.ROOT));
    }

    /// The entity tag decides where there is one; tags may come in a list and marked as weak.
    private static boolean hasIt(Context request, String tag, String changed) {
        String known = request.header("If-None-Match");
        if (known != null) {
            return known.equals("*") || known.contains(tag);
        }
        String since = request.header("If-Modified-Since");
        return since != null && since.equals(changed);
    }
}
