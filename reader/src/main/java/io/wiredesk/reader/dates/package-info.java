/// Reads the publication times that pages print: ISO 8601, RFC 822, written dates in many languages, "12 hours ago".
///
/// In: a short text and a [DateContext]. Out: a [DatedText]. Start at [DateReader]. Times inside running text ("last
/// Monday", "in April") belong to the ledger; here are only stamps that say when a page was published.
@NullMarked
package io.wiredesk.reader.dates;

import org.jspecify.annotations.NullMarked;
