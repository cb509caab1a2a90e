package io.wiredesk.desk.sample;

import java.net.URI;

/// A feed of the sample edition, ready to be subscribed to.
///
/// @param name the publisher's name as people know it
/// @param url where the running sample server serves the feed
public record SampleFeed(String name, URI url) {}
