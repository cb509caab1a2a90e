package io.wiredesk.reader.metadata;

import java.util.Set;

/// An `h1` of the page. Immutable.
///
/// @param text its words
/// @param rest the words behind its kicker; empty when it has none
/// @param signs what its markup says about it
record Heading(String text, String rest, Set<HeadlineSign> signs) {}
