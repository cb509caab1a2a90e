/// Reads what a page says about its article: headline, authors, times, publisher, section, image, access.
///
/// In: a parsed page, its address and the as-of instant. Out: [io.wiredesk.reader.Metadata]. Start at [MetadataReader]:
/// one walk gathers all signals, then each field weighs what the different places say. The article's text is the body
/// room's business; it may take JSON-LD's copy of it from [JsonLdArticle].
@NullMarked
package io.wiredesk.reader.metadata;

import org.jspecify.annotations.NullMarked;
