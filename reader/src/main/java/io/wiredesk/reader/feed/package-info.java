/// Reads feeds: RSS 0.90 to 2.0, RDF Site Summary, Atom, JSON Feed and news sitemaps.
///
/// In: one [io.wiredesk.reader.Page]. Out: one [io.wiredesk.reader.FeedReading]. Start at [FeedFormats]. Fetching
/// feeds, remembering which entries were seen and reading the pages they point to belong elsewhere.
@NullMarked
package io.wiredesk.reader.feed;

import org.jspecify.annotations.NullMarked;
