/// Groups articles into stories: near-copies by shingles, one story per event, in one pass over the stream.
///
/// Start at [StoryGrouper]. In: [NewsItem]s in the order they arrive. Out: for each a [Placement]. [Exchange] sees what
/// the articles of one story say together: the same words carried by many are one statement, and a denial stands beside
/// what it denies. Pure: no network, no disk, no clock.
@NullMarked
package io.wiredesk.stories;

import org.jspecify.annotations.NullMarked;
