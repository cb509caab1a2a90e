package io.wiredesk.desk.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.wiredesk.desk.store.SaidQuery;
import io.wiredesk.desk.store.SpeakerCount;
import io.wiredesk.desk.store.Store;
import io.wiredesk.desk.web.view.LedgerViews;
import io.wiredesk.desk.web.view.Moments;
import io.wiredesk.desk.web.view.SpeakersView;
import io.wiredesk.desk.web.view.Voice;
import java.time.Duration;
import java.util.List;

/// Who spoke in the last month.
public final class SpeakersPage implements Handler {
    private static final Duration BACK = Duration.ofDays(30);
    private static final int MOST = 600;

    private final Screen screen;
    private final Store store;

    /// Shows the speakers of a desk with that record.
    public SpeakersPage(Screen screen, Store store) {
        this.screen = screen;
        this.store = store;
    }

    @Override
    public void handle(Context request) {
        Moments moments = screen.moments(request);
        List<SpeakerCount> speakers = store.read(handle -> new SaidQuery(handle)
                .speakers(moments.now().minus(BACK), moments.now().plus(BACK), MOST));
        List<Voice> voices =
                speakers.stream().map(new LedgerViews(moments)::voice).toList();
        SpeakersView view = new SpeakersView(
                "in the last 30 days",
                voices.stream().filter(Voice::isNamed).toList(),
                voices.stream().filter(voice -> !voice.isNamed()).toList());
        screen.show(request, "speakers", "speakers", "Speakers", view);
    }
}
