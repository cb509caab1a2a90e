/// Reads feeds: RSS 0.9x to 2.0, RDF Site Summary, Atom and JSON Feed.
///
/// In: the bytes and where they came from. Out: one [FeedReading]. Start at [FeedFormats]. Fetching feeds, remembering
/// which entries were seen and reading the pages they point to belong elsewhere.
@NullMarked
package io.wiredesk.reader.feed;

import org.jspecify.annotations.NullMarked;
