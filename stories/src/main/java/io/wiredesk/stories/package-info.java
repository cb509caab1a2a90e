/// Groups articles into stories: near-copies by shingles, one story per event, in one pass over the stream.
///
/// Start at [StoryGrouper]. In: [NewsItem]s in the order they arrive. Out: for each a [Placement]. Pure: no network,
/// no disk, no clock.
@NullMarked
package io.wiredesk.stories;

import org.jspecify.annotations.NullMarked;
