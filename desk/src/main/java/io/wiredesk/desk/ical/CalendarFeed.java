package io.wiredesk.desk.ical;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.text.ICalWriter;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import io.wiredesk.desk.store.EventLine;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/// A calendar of events. Immutable; safe to share.
///
/// @param name what the calendar is called
/// @param address where the desk is, ending in a slash: events link into it
public record CalendarFeed(String name, String address) {
    /// How often calendars are asked to look again: articles come all day.
    private static final String REFRESH = "PT30M";

    private static final int LINE_OCTETS = 75;

    /// The calendar as iCalendar text, lines folded and ended as RFC 5545 wants it.
    ///
    /// @param events those of the diary, in any order; others are left out
    public String write(List<EventLine> events) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Wiredesk//Calendar//EN");
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        // Its type must be named (RFC 7986, 5.7), which the library leaves out.
        calendar.setExperimentalProperty("REFRESH-INTERVAL", ICalDataType.DURATION, REFRESH);
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", REFRESH);
        EventEntry entry = new EventEntry(address);
        for (EventLine event : events) {
            entry.of(event).ifPresent(calendar::addEvent);
        }
        if (calendar.getEvents().isEmpty()) {
            calendar.addComponent(utc());
        }
        return folded(unfolded(calendar));
    }

    private static String unfolded(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot be written to", e);
        }
        return text.toString();
    }

    /// Lines of at most 75 octets (RFC 5545, 3.1). The library would count letters.
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / LINE_OCTETS * 3);
        int octets = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            String letter = Character.toString(text.codePointAt(at));
            int width = letter.getBytes(UTF_8).length;
            if (letter.equals("\n")) {
                octets = 0;
            } else if (!letter.equals("\r")) {
                if (octets + width > LINE_OCTETS) {
                    folded.append("\r\n ");
                    octets = 1;
                }
                octets += width;
            }
            folded.append(letter);
        }
        return folded.toString();
    }

    /// A calendar must hold something (RFC 5545, 3.6): one without events holds its time zone.
    private static VTimezone utc() {
        StandardTime always = new StandardTime();
        always.setDateStart(new DateTimeComponents(1970, 1, 1, 0, 0, 0, false));
        always.setTimezoneOffsetFrom(new UtcOffset(true, 0, 0));
        always.setTimezoneOffsetTo(new UtcOffset(true, 0, 0));
        VTimezone utc = new VTimezone("UTC");
        utc.addStandardTime(always);
        return utc;
    }
}
