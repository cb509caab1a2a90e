/// Flattens a parsed page: runs of text in page order, and the regions around them.
///
/// In: the nodes of a page. Out: one [PageOutline]. Start there; [OutlineWalk] is the one walk that makes it,
/// [SignWords] reads what elements' names say. Nothing is judged here: which region is the body is
/// `io.wiredesk.reader.body`'s question.
@NullMarked
package io.wiredesk.reader.outline;

import org.jspecify.annotations.NullMarked;
