/// Knows which texts are about the same event: weighs words, compares with the stories that run, picks one or none.
///
/// Start at [RunningStories]. In: titles and texts in stream order. Out: for each the id of its story. Copies belong to
/// `io.wiredesk.stories.similarity`.
@NullMarked
package io.wiredesk.stories.cluster;

import org.jspecify.annotations.NullMarked;
