package io.wiredesk.reader.sections;

import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.dates.DateContext;
import io.wiredesk.reader.dates.DateReader;
import io.wiredesk.reader.nodes.PageNodes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The entries of a live blog, and the order they stand in. Confined to one reading.
///
/// @param entries the entries in page order, none inside another
/// @param isLive the page is a live blog
record LiveOrder(List<Integer> entries, boolean isLive) {
    static final LiveOrder NONE = new LiveOrder(List.of(), false);

    private static final DateReader DATES = new DateReader();

    private static final List<String> TIMES =
            List.of("datetime", "data-timestamp", "data-time", "data-block-time", "data-published", "data-date");

    static LiveOrder of(PageNodes page) {
        LiveNames names = new LiveNames(page);
        boolean live = false;
        List<Integer> entries = new ArrayList<>();
        int behind = 0;
        for (int at = 0; at < page.size(); at++) {
            if (page.isNamed(at)) {
                live |= names.isBlog(at);
                if (at >= behind && names.isEntry(at)) {
                    entries.add(at);
                    behind = page.end(at);
                }
            }
        }
        return new LiveOrder(List.copyOf(entries), live || entries.size() > 1);
    }

    /// The page with the entries oldest first, where it shows the newest first; else the page as it is.
    PageNodes put(PageNodes page) {
        List<Instant> times =
                entries.stream().flatMap(entry -> time(page, entry).stream()).toList();
        boolean one = entries.stream().map(page::parent).distinct().count() == 1;
        if (!one || times.size() < 2 || !isNewestFirst(times)) {
            return page;
        }
        NodeOrder order = new NodeOrder(page);
        int from = 0;
        for (int i = 0; i < entries.size(); i++) {
            int newest = entries.get(entries.size() - 1 - i);
            order.add(from, entries.get(i)).add(newest, page.end(newest));
            from = page.end(entries.get(i));
        }
        return order.add(from, page.size()).nodes();
    }

    private static boolean isNewestFirst(List<Instant> times) {
        for (int i = 1; i < times.size(); i++) {
            if (times.get(i).isAfter(times.get(i - 1))) {
                return false;
            }
        }
        return times.getFirst().isAfter(times.getLast());
    }

    /// An entry's own time: its first `time`, or an attribute of its own.
    private static Optional<Instant> time(PageNodes page, int entry) {
        int told = entry;
        for (int at = page.end(entry) - 1; at > entry; at--) {
            told = page.tag(at).equals("time") && page.hasAttribute(at, "datetime") ? at : told;
        }
        int place = told;
        return TIMES.stream()
                .map(name -> page.attribute(place, name))
                .filter(value -> !value.isEmpty())
                .flatMap(value -> DATES.time(value, DateContext.unknown()).stream())
                .map(PublicationTime::earliest)
                .findFirst();
    }
}
