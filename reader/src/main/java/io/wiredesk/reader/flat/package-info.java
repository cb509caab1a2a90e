/// Reads pages that somebody flattened to text: every line of the page in order, clutter included, markup
/// gone.
///
/// In: the text and its [io.wiredesk.reader.Page]. Out: one [io.wiredesk.reader.Article]. Start at
/// [FlatPageReader]: lines get a shape, cards of other items are found, the stretch of lines worth most is
/// the body, and what stands above it gives headline, byline and time.
@NullMarked
package io.wiredesk.reader.flat;

import org.jspecify.annotations.NullMarked;
