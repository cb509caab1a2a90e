package io.wiredesk.desk.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.wiredesk.desk.store.EventLine;
import io.wiredesk.desk.store.EventQuery;
import io.wiredesk.desk.store.LevelQuery;
import io.wiredesk.desk.store.PledgeQuery;
import io.wiredesk.desk.store.SaidLine;
import io.wiredesk.desk.store.SaidQuery;
import io.wiredesk.desk.store.SourceQuery;
import io.wiredesk.desk.store.Store;
import io.wiredesk.desk.store.StoryHead;
import io.wiredesk.desk.store.StoryQuery;
import io.wiredesk.desk.web.view.FrontView;
import io.wiredesk.desk.web.view.LedgerViews;
import io.wiredesk.desk.web.view.Moments;
import io.wiredesk.desk.web.view.Said;
import io.wiredesk.desk.web.view.StoryItem;
import io.wiredesk.desk.web.view.Voice;
import io.wiredesk.ledger.Act;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// The front page: what is new, who says so, whether it is confirmed, what comes next.
public final class FrontPage implements Handler {
    private static final int STORIES_A_PAGE = 30;
    private static final int SHOWN_BESIDE = 6;
    private static final int SHOWN_ON_TAPE = 8;
    private static final int QUOTED_ON_TOP = 3;
    private static final Duration AHEAD = Duration.ofHours(24);
    /// When nothing is known for the next day, the page looks this far instead.
    private static final Duration FAR_AHEAD = Duration.ofDays(60);

    private final Screen screen;
    private final Store store;

    /// Shows the front of a desk with that record.
    public FrontPage(Screen screen, Store store) {
        this.screen = screen;
        this.store = store;
    }

    @Override
    public void handle(Context request) {
        int from = Offset.of(request);
        Moments moments = screen.moments(request);
        screen.show(request, "front", "front", "", store.read(handle -> view(handle, moments, from)));
    }

    private static FrontView view(Handle handle, Moments moments, int from) {
        List<StoryHead> ranked = FrontRanking.rank(new StoryQuery(handle), moments.now());
        List<StoryHead> page = ranked.stream().skip(from).limit(STORIES_A_PAGE).toList();
        StoryItems items = new StoryItems(handle, page, moments);
        LedgerViews views = new LedgerViews(moments);
        boolean hasLead = from == 0 && !page.isEmpty();
        List<StoryItem> shown = items.items();
        List<EventLine> next = events(handle, moments.now(), AHEAD);
        List<EventLine> coming = next.isEmpty() ? events(handle, moments.now(), FAR_AHEAD) : next;
        return new FrontView(
                !new SourceQuery(handle).all().isEmpty(),
                new LevelQuery(handle)
                        .lastStated(SHOWN_ON_TAPE).stream().map(views::stated).toList(),
                hasLead ? Optional.of(shown.getFirst()) : Optional.empty(),
                hasLead ? spoken(items.said(page.getFirst().id()), views) : List.of(),
                hasLead ? shown.subList(1, shown.size()) : shown,
                ranked.size() > from + STORIES_A_PAGE ? "/?from=" + (from + STORIES_A_PAGE) : "",
                coming.stream().map(views::coming).toList(),
                next.isEmpty() ? "What comes next" : "Next 24 hours",
                new PledgeQuery(handle)
                        .fallingDue(moments.now(), SHOWN_BESIDE).stream()
                                .map(views::promise)
                                .toList(),
                voices(handle, moments, views));
    }

    private static List<EventLine> events(Handle handle, Instant now, Duration ahead) {
        return new EventQuery(handle).between(now, now.plus(ahead), SHOWN_BESIDE);
    }

    private static List<Voice> voices(Handle handle, Moments moments, LedgerViews views) {
        Instant midnight = moments.today().atStartOfDay(moments.zone()).toInstant();
        return new SaidQuery(handle)
                .speakers(midnight, midnight.plus(Duration.ofDays(1)), SHOWN_BESIDE).stream()
                        .map(views::voice)
                        .toList();
    }

    /// A few statements of different speakers: those who do more than say, and are named, first.
    private static List<Said> spoken(List<SaidLine> lines, LedgerViews views) {
        Set<String> heard = new HashSet<>();
        return lines.stream()
                .filter(line -> line.speakerKey().isPresent())
                .sorted(Comparator.comparing((SaidLine line) -> line.act() == Act.SAYS)
                        .thenComparing(line -> !line.isNamed()))
                .filter(line -> heard.add(line.speakerKey().orElse("")))
                .limit(QUOTED_ON_TOP)
                .map(views::said)
                .toList();
    }
}
