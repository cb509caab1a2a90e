package io.wiredesk.desk.sample;

import java.time.Instant;

/// One item of a feed.
///
/// @param title the headline
/// @param link the page's address
/// @param summary one or two sentences
/// @param author who wrote it, or the publisher's name
/// @param published when it first appeared
/// @param updated when it last changed
record FeedEntry(String title, String link, String summary, String author, Instant published, Instant updated) {}
