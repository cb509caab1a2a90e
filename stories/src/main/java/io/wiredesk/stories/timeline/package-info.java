/// Knows who copied whom: turns copies found in the order of arrival into originals and copies in the order of
/// publication.
///
/// Start at [CopyOrigins]. What a reader is shown of it is `io.wiredesk.stories.Timeline`.
@NullMarked
package io.wiredesk.stories.timeline;

import org.jspecify.annotations.NullMarked;
