package io.wiredesk.reader.sections;

import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.dates.DateContext;
import io.wiredesk.reader.dates.DateReader;
import io.wiredesk.reader.nodes.PageNodes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// The entries of a live blog, and the order they stand in. Confined to one reading.
///
/// @param entries the entries in page order, none inside another
/// @param isLive the page is a live blog
record LiveOrder(List<Element> entries, boolean isLive) {
    static final LiveOrder NONE = new LiveOrder(List.of(), false);

    private static final DateReader DATES = new DateReader();

    private static final List<String> TIMES =
            List.of("datetime", "data-timestamp", "data-time", "data-block-time", "data-published", "data-date");

    static LiveOrder of(PageNodes page) {
        LiveNames names = new LiveNames(page);
        boolean live = false;
        List<Element> entries = new ArrayList<>();
        int behind = 0;
        for (int at = 0; at < page.size(); at++) {
            if (page.isNamed(at)) {
                live |= names.isBlog(at);
                if (at >= behind && names.isEntry(at)) {
                    entries.add(page.element(at));
                    behind = page.end(at);
                }
            }
        }
        return new LiveOrder(List.copyOf(entries), live || entries.size() > 1);
    }

    /// Puts the entries oldest first where the page shows the newest first; true when it did.
    boolean put() {
        List<Element> dated =
                entries.stream().filter(entry -> time(entry).isPresent()).toList();
        boolean one = entries.stream().map(Element::parent).distinct().count() == 1;
        if (!one || dated.size() < 2 || !isNewestFirst(dated)) {
            return false;
        }
        List<Element> places = new ArrayList<>();
        for (Element entry : entries) {
            Element place = new Element("div");
            entry.replaceWith(place);
            places.add(place);
        }
        for (int i = 0; i < places.size(); i++) {
            places.get(i).replaceWith(entries.get(entries.size() - 1 - i));
        }
        return true;
    }

    private static boolean isNewestFirst(List<Element> dated) {
        List<Instant> times =
                dated.stream().flatMap(entry -> time(entry).stream()).toList();
        for (int i = 1; i < times.size(); i++) {
            if (times.get(i).isAfter(times.get(i - 1))) {
                return false;
            }
        }
        return times.getFirst().isAfter(times.getLast());
    }

    /// An entry's own time: its first `time`, or an attribute of its own.
    private static Optional<Instant> time(Element entry) {
        Element time = entry.selectFirst("time[datetime]");
        Element told = time == null ? entry : time;
        return TIMES.stream()
                .map(told::attr)
                .filter(value -> !value.isEmpty())
                .flatMap(value -> DATES.time(value, DateContext.unknown()).stream())
                .map(PublicationTime::earliest)
                .findFirst();
    }
}
