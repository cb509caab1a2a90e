package io.wiredesk.desk.fetch;

import java.time.Duration;

/// How the desk fetches.
///
/// @param userAgent how it names itself to servers; the word before the slash is its name in robots rules
/// @param connectTimeout longest wait for a connection
/// @param totalTimeout longest time for a whole answer, redirects apart
/// @param maxBytes largest body, before and after decompression, in bytes
/// @param maxRedirects most redirects followed
/// @param politenessDelay least time between two requests to the same host; hosts of this machine need none
/// @param robotsAge how long robots rules are believed
public record FetchSettings(
        String userAgent,
        Duration connectTimeout,
        Duration totalTimeout,
        int maxBytes,
        int maxRedirects,
        Duration politenessDelay,
        Duration robotsAge) {
    /// What a small desk needs: slow servers answer within half a minute, no article page comes near 10 MB,
    /// browsers give up after 20 redirects but honest sites need three, and robots rules may be kept for a
    /// day (RFC 9309, 2.4).
    public static FetchSettings defaults() {
        return new FetchSettings(
                "Wiredesk/0.1 (+self-hosted)",
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                10 << 20,
                5,
                Duration.ofSeconds(1),
                Duration.ofHours(24));
    }
}
