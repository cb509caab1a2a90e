package io.wiredesk.desk.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.wiredesk.desk.store.Entities;
import io.wiredesk.desk.store.SaidLine;
import io.wiredesk.desk.store.SaidQuery;
import io.wiredesk.desk.store.Store;
import io.wiredesk.desk.web.view.LedgerViews;
import io.wiredesk.desk.web.view.Links;
import io.wiredesk.desk.web.view.Moments;
import io.wiredesk.desk.web.view.Said;
import io.wiredesk.desk.web.view.SpeakerView;
import io.wiredesk.desk.web.view.SpeakerView.Day;
import io.wiredesk.stories.KnownEntity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A speaker: what they said, day by day.
public final class SpeakerPage implements Handler {
    private static final int MOST = 300;

    private final Screen screen;
    private final Store store;

    /// Shows speakers of a desk with that record.
    public SpeakerPage(Screen screen, Store store) {
        this.screen = screen;
        this.store = store;
    }

    @Override
    public void handle(Context request) {
        String key = request.pathParam("key");
        Optional<KnownEntity> known = store.read(handle -> new Entities(handle).byId(key));
        if (known.filter(entity -> !entity.id().equals(key)).isPresent()) {
            request.redirect(Links.speaker(known.get().id()), HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        List<SaidLine> lines = store.read(handle -> new SaidQuery(handle).bySpeaker(key, MOST));
        if (lines.isEmpty()) {
            throw new Missing("no speaker is filed under '" + key + "'");
        }
        SpeakerView view = view(lines, known.map(KnownEntity::name), screen.moments(request));
        screen.show(request, "speaker", "speakers", view.name(), view);
    }

    private static SpeakerView view(List<SaidLine> lines, Optional<String> name, Moments moments) {
        LedgerViews views = new LedgerViews(moments);
        Said newest = views.said(lines.getFirst());
        long stories = lines.stream().map(SaidLine::storyId).distinct().count();
        String detail = lines.stream()
                .map(line -> line.speaker().map(LedgerViews::detail).orElse(""))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
        return new SpeakerView(
                name.filter(fullest -> newest.isNamed()).orElse(newest.speaker()),
                newest.isNamed(),
                detail,
                (lines.size() == 1 ? "1 statement" : lines.size() + " statements") + " in "
                        + (stories == 1 ? "1 story" : stories + " stories"),
                StoryItems.acts(lines),
                days(lines, views, moments));
    }

    private static List<Day> days(List<SaidLine> lines, LedgerViews views, Moments moments) {
        Map<LocalDate, List<Said>> days = new LinkedHashMap<>();
        for (SaidLine line : lines) {
            days.computeIfAbsent(line.publishedAt().atZone(moments.zone()).toLocalDate(), day -> new ArrayList<>())
                    .add(views.said(line));
        }
        return days.entrySet().stream()
                .map(entry -> new Day(moments.dayHeading(entry.getKey()), entry.getValue()))
                .toList();
    }
}
