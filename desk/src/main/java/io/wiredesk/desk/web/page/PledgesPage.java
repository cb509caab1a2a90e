package io.wiredesk.desk.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.wiredesk.desk.store.PledgeLine;
import io.wiredesk.desk.store.PledgeQuery;
import io.wiredesk.desk.store.Store;
import io.wiredesk.desk.web.view.LedgerViews;
import io.wiredesk.desk.web.view.Moments;
import io.wiredesk.desk.web.view.PledgesView;
import io.wiredesk.desk.web.view.PledgesView.Group;
import io.wiredesk.ledger.Pledge.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What was promised, and how it stands.
public final class PledgesPage implements Handler {
    private static final int MOST = 500;

    private final Screen screen;
    private final Store store;

    /// Shows the pledges of a desk with that record.
    public PledgesPage(Screen screen, Store store) {
        this.screen = screen;
        this.store = store;
    }

    @Override
    public void handle(Context request) {
        Moments moments = screen.moments(request);
        LedgerViews views = new LedgerViews(moments);
        Instant now = moments.now();
        List<PledgeLine> pledges = store.read(handle -> new PledgeQuery(handle).all(MOST));
        List<Group> groups = new ArrayList<>();
        add(groups, "With a date", pledges, views, line -> isRunning(line) && isDue(line, due -> due.isAfter(now)));
        add(groups, "Past due", pledges, views, line -> isRunning(line) && isDue(line, due -> !due.isAfter(now)));
        add(
                groups,
                "Without a date",
                pledges,
                views,
                line -> isRunning(line) && line.dueAt().isEmpty());
        add(groups, "Settled", pledges, views, line -> !isRunning(line));
        screen.show(request, "pledges", "pledges", "Pledges", new PledgesView(groups));
    }

    private static boolean isDue(PledgeLine line, Predicate<Instant> then) {
        return line.dueAt().filter(then).isPresent();
    }

    private static void add(
            List<Group> groups, String title, List<PledgeLine> pledges, LedgerViews views, Predicate<PledgeLine> of) {
        Group group =
                new Group(title, pledges.stream().filter(of).map(views::promise).toList());
        if (!group.promises().isEmpty()) {
            groups.add(group);
        }
    }

    private static boolean isRunning(PledgeLine line) {
        return line.status() == Status.OPEN || line.status() == Status.DISPUTED;
    }
}
