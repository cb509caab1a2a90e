package io.wiredesk.reader.dates;

import io.wiredesk.reader.PublicationTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// A stamp found in a text.
///
/// @param time when
/// @param clock the time of day as printed, with or without a zone
/// @param zone the zone that the stamp names itself
/// @param start first UTF-16 unit of the stamp in the text that was read
/// @param end unit after its last
/// @param otherWords how many words of the text are neither part of the stamp nor usual beside one ("Published", "Uhr")
public record DatedText(
        PublicationTime time, Optional<LocalTime> clock, Optional<ZoneId> zone, int start, int end, int otherWords) {
    /// True when the text is a stamp and nothing else.
    public boolean isWhole() {
        return otherWords == 0;
    }
}
