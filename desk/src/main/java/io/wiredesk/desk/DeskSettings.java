package io.wiredesk.desk;

import io.wiredesk.desk.capture.RawPages;
import io.wiredesk.desk.fetch.FetchSettings;
import io.wiredesk.desk.poll.PollSettings;
import io.wiredesk.ledger.Tagger;
import java.nio.file.Path;
import java.time.Clock;

/// All that a desk can be told.
///
/// @param dataFolder where everything is kept; made when it is missing
/// @param fetch how pages are fetched
/// @param poll how feeds are polled
/// @param rawFileBytes size at which a new file of raw pages begins
/// @param clock what the desk takes for now
/// @param tagger what finds the statements
public record DeskSettings(
        Path dataFolder, FetchSettings fetch, PollSettings poll, long rawFileBytes, Clock clock, Tagger tagger) {
    /// The defaults for a data folder, by the system's clock.
    ///
    /// @param tagger what finds the statements
    public static DeskSettings of(Path dataFolder, Tagger tagger) {
        return new DeskSettings(
                dataFolder,
                FetchSettings.defaults(),
                PollSettings.defaults(),
                RawPages.DEFAULT_FILE_BYTES,
                Clock.systemUTC(),
                tagger);
    }
}
