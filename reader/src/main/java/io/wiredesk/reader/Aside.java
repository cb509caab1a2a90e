package io.wiredesk.reader;

import java.time.Instant;
import java.util.Optional;

/// Something that stands on the page beside the body and is kept apart, not thrown away.
///
/// @param kind what it is
/// @param text its words, white space collapsed
/// @param published when a live entry says it was written; empty for all others
/// @param url what it points to (an embed's source, a promo's target), if anything
public record Aside(Kind kind, String text, Optional<Instant> published, Optional<String> url) {
    /// The kinds of aside.
    public enum Kind {
        /// Advertises the publisher's own or somebody's goods: newsletter boxes, courses, apps.
        PROMO,
        /// Legal or risk wording.
        DISCLAIMER,
        /// Says what the publisher corrected or clarified.
        CORRECTION,
        /// Credits a photographer, a contributor, an agency.
        CREDIT,
        /// The words under a picture.
        CAPTION,
        /// An embedded post, video or chart.
        EMBED,
        /// Says that the rest is for subscribers.
        PAYWALL,
        /// One entry of a live blog.
        LIVE_ENTRY
    }

    /// An aside with neither time nor address.
    public static Aside of(Kind kind, String text) {
        return new Aside(kind, text, Optional.empty(), Optional.empty());
    }
}
