package io.wiredesk.reader.outline;

import io.wiredesk.reader.Aside;
import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.dates.DateContext;
import io.wiredesk.reader.dates.DateReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds the entries of a live blog: regions that their names call so, several on one page. Their text stays
/// in the body; as asides they keep their own times.
final class LiveEntries {
    /// A single entry is an article that is called by a live blog's name.
    private static final int FEWEST = 2;

    private static final DateReader DATES = new DateReader();

    private LiveEntries() {}

    static List<Mark> in(List<Piece> pieces, List<OpenRegion> regions) {
        List<Mark> entries = new ArrayList<>();
        int behind = 0;
        for (OpenRegion region : regions) {
            // An entry within an entry is its body: the outer one counts.
            if (region.sign == Sign.LIVE && region.first >= behind && region.end > region.first) {
                entries.add(new Mark(region.first, entry(pieces.subList(region.first, region.end), region)));
                behind = region.end;
            }
        }
        return entries.size() < FEWEST ? List.of() : entries;
    }

    private static Aside entry(List<Piece> pieces, OpenRegion region) {
        String text = pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
        return new Aside(Aside.Kind.LIVE_ENTRY, text.replace('\n', ' '), instant(region.time), Optional.empty());
    }

    private static Optional<Instant> instant(String time) {
        return DATES.time(time, DateContext.unknown()).flatMap(PublicationTime::instant);
    }
}
