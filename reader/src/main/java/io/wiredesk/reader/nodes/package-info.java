/// Lays a parsed page out as one row of elements and texts, so that the rooms that read it need no walk of their own.
///
/// In: one jsoup document. Out: [PageNodes]. Start there; [NameBits] keeps what a room makes of the names of elements.
/// What tags, names and texts mean belongs to the rooms that ask.
@NullMarked
package io.wiredesk.reader.nodes;

import org.jspecify.annotations.NullMarked;
