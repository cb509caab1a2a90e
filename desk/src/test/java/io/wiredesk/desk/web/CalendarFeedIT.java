package io.wiredesk.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.desk.Desk;
import io.wiredesk.desk.DeskSettings;
import io.wiredesk.desk.InventedNews;
import io.wiredesk.desk.store.EventQuery;
import io.wiredesk.ledger.Tagger;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The calendar that others subscribe to, read by a strict parser that shares nothing with what wrote it.
class CalendarFeedIT {
    private static final String SUMMIT = "Leaders of the harbour towns will hold the Velmora trade summit on"
            + " Tuesday, 12 May 2026, to settle; pay, and dredge. They meet for Kellinge’s “grand plan” of locks and"
            + " basins. The council of Port Aurel keeps its seal in a drawer with two keys.";

    @TempDir
    Path folder;

    private Desk desk;
    private WebDesk web;
    private Browser browser;

    @BeforeEach
    void open() {
        DeskSettings usual = DeskSettings.of(folder, Tagger.RULES);
        desk = Desk.open(new DeskSettings(
                folder,
                usual.fetch(),
                usual.poll(),
                usual.rawFileBytes(),
                Clock.fixed(Instant.parse("2026-05-06T09:00:00Z"), ZoneOffset.UTC),
                usual.tagger()));
        web = WebDesk.start(desk, 0);
        browser = new Browser(web);
    }

    @AfterEach
    void close() {
        browser.close();
        web.close();
        desk.close();
    }

    @Test
    void aStrictParserReadsItAndFindsTheEvent() {
        file(SUMMIT);
        HttpResponse<String> answer = browser.get("/calendar.ics");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar; charset=utf-8");
        assertThat(answer.body().lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(answer.body()).contains("\r\n").doesNotContainPattern("[^\r]\n");
        VEvent event = event(answer.body());
        assertThat(text(event, Property.SUMMARY)).endsWith("Velmora trade summit");
        assertThat(text(event, Property.DTSTART)).isEqualTo("20260512");
        assertThat(text(event, Property.DTEND)).isEqualTo("20260513");
        assertThat(text(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(text(event, Property.SEQUENCE)).isEqualTo("0");
        assertThat(text(event, Property.DTSTAMP)).isEqualTo("20260506T090000Z");
        assertThat(text(event, Property.DESCRIPTION)).contains("to settle; pay, and dredge");
        String link = text(event, Property.URL);
        assertThat(browser.get(link.substring(web.address().length() - 1)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anUpdatedArticleRaisesTheSequenceAndKeepsTheUid() {
        file(SUMMIT);
        VEvent before = event(browser.get("/calendar.ics").body());
        file(SUMMIT.replace("Tuesday, 12", "Friday, 15"));
        VEvent after = event(browser.get("/calendar.ics").body());

        assertThat(text(after, Property.UID)).isEqualTo(text(before, Property.UID));
        assertThat(text(after, Property.SEQUENCE)).isEqualTo("1");
        assertThat(text(after, Property.DTSTART)).isEqualTo("20260515");
        assertThat(text(after, Property.DESCRIPTION)).contains("moved from 2026-05-12 to 2026-05-15");
    }

    @Test
    void aRestartKeepsTheCalendarAsItWas() {
        file(SUMMIT);
        String before = text(event(browser.get("/calendar.ics").body()), Property.UID);
        close();
        open();

        assertThat(text(event(browser.get("/calendar.ics").body()), Property.UID))
                .isEqualTo(before);
    }

    @Test
    void filtersChoose() {
        file(SUMMIT);

        assertThat(events("/calendar.ics?importance=high")).hasSize(1);
        assertThat(events("/calendar.ics?instrument=EUR/USD")).isEmpty();
        assertThat(events("/calendar.ics?story=none")).isEmpty();
        String story = desk.store()
                .read(handle -> new EventQuery(handle)
                        .between(Instant.EPOCH, Instant.parse("2030-01-01T00:00:00Z"), 1)
                        .getFirst()
                        .storyId());
        assertThat(events("/calendar.ics?story=" + story)).hasSize(1);
        HttpResponse<String> wrong = browser.get("/calendar.ics?importance=huge");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("importance is 'huge': want low, medium or high");
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        file(SUMMIT);
        HttpResponse<String> first = browser.get("/calendar.ics");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        String changed = first.headers().firstValue("Last-Modified").orElseThrow();

        HttpResponse<String> again = browser.get("/calendar.ics", "If-None-Match", "W/" + tag + ", \"other\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(browser.get("/calendar.ics", "If-Modified-Since", changed).statusCode())
                .isEqualTo(304);

        file(SUMMIT.replace("Tuesday, 12", "Friday, 15"));
        assertThat(browser.get("/calendar.ics", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anEmptyDeskServesAnEmptyCalendarThatIsValid() {
        assertThat(events("/calendar.ics")).isEmpty();
    }

    private List<VEvent> events(String path) {
        return parsed(browser.get(path).body()).getComponents(Component.VEVENT);
    }

    private static VEvent event(String feed) {
        List<VEvent> events = parsed(feed).getComponents(Component.VEVENT);
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    static Calendar parsed(String feed) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(feed));
            assertThat(calendar.validate(true).getEntries()).isEmpty();
            return calendar;
        } catch (IOException | ParserException e) {
            throw new AssertionError(feed, e);
        }
    }

    private static String text(VEvent event, String property) {
        Optional<Property> found = event.getProperty(property);
        return found.orElseThrow(() -> new AssertionError(property + " is missing"))
                .getValue();
    }

    private void file(String text) {
        desk.ingest()
                .accept(InventedNews.submission(
                        "https://harbour-wire.example/summit", "Towns meet in Velmora", "Harbour Wire", text));
    }
}
