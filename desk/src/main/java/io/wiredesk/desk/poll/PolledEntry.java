package io.wiredesk.desk.poll;

import io.wiredesk.desk.store.Sources.Source;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/// An entry of a feed that is to be read.
///
/// @param source the feed
/// @param position its place in the feed, 0 is the feed's first (most often its newest)
/// @param key the feed's own id of it, else its address
/// @param url where its page is
/// @param headline what the feed calls it
/// @param published when the feed says that it was published
/// @param fingerprint digest of what the feed says of it
record PolledEntry(
        Source source,
        int position,
        String key,
        URI url,
        Optional<String> headline,
        Optional<Instant> published,
        String fingerprint) {
    /// The order in which entries of all feeds are taken in: oldest first, so that whoever had a story
    /// first is seen first. Those without a time come last; then from the feeds' ends to their beginnings,
    /// then by address.
    static final Comparator<PolledEntry> OLDEST_FIRST = Comparator.comparing(
                    (PolledEntry entry) -> entry.published().orElse(Instant.MAX))
            .thenComparing(PolledEntry::position, Comparator.reverseOrder())
            .thenComparing(entry -> entry.url().toString());
}
