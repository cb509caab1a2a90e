/// Knows when two texts are the same words: cuts texts into words and shingles and finds near-copies.
///
/// Start at [CopyFinder]. In: texts in stream order. Out: for each the earlier text it repeats, if any. Events and
/// topics do not belong here.
@NullMarked
package io.wiredesk.stories.similarity;

import org.jspecify.annotations.NullMarked;
