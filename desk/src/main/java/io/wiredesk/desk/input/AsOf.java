package io.wiredesk.desk.input;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/// Reads as-of instants as people and crawlers write them.
public final class AsOf {
    private AsOf() {}

    /// The instant that `word` means: ISO 8601 with `Z` or an offset; a `Z` behind an offset, as some crawl logs have
    /// it, adds nothing.
    ///
    /// @throws DateTimeParseException when it is none
    public static Instant parse(String word) {
        int clock = word.indexOf('T');
        boolean offset = clock > 0 && (word.indexOf('+', clock) > 0 || word.indexOf('-', clock) > 0);
        String text = offset && word.endsWith("Z") ? word.substring(0, word.length() - 1) : word;
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
    }
}
