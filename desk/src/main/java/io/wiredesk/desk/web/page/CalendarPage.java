package io.wiredesk.desk.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.wiredesk.desk.store.EventLine;
import io.wiredesk.desk.store.EventQuery;
import io.wiredesk.desk.store.PledgeLine;
import io.wiredesk.desk.store.PledgeQuery;
import io.wiredesk.desk.store.Store;
import io.wiredesk.desk.web.view.CalendarView;
import io.wiredesk.desk.web.view.CalendarViews;
import io.wiredesk.desk.web.view.Moments;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What is to happen, day by day, and what was promised by then.
public final class CalendarPage implements Handler {
    private static final Duration AHEAD = Duration.ofDays(400);
    private static final int MOST = 400;

    private final Screen screen;
    private final Store store;

    /// Shows the calendar of a desk with that record.
    public CalendarPage(Screen screen, Store store) {
        this.screen = screen;
        this.store = store;
    }

    @Override
    public void handle(Context request) {
        Moments moments = screen.moments(request);
        Instant midnight = moments.today().atStartOfDay(moments.zone()).toInstant();
        CalendarView view = store.read(handle -> {
            List<EventLine> events = new EventQuery(handle).between(midnight, midnight.plus(AHEAD), MOST);
            List<PledgeLine> pledges = new PledgeQuery(handle).fallingDue(midnight, MOST);
            return new CalendarViews(moments).view(events, pledges);
        });
        screen.show(request, "calendar", "calendar", "Calendar", view);
    }
}
