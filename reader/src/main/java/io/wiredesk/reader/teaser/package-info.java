/// Finds the other items that a page points to: related rails, lists of cards, "more on this".
///
/// In: a parsed page, its address and the as-of instant. Out: [io.wiredesk.reader.Teaser]s in page order. Start at
/// [TeaserReader]. Cards of pages flattened to text are the flat room's business.
@NullMarked
package io.wiredesk.reader.teaser;

import org.jspecify.annotations.NullMarked;
