/// Puts the names and landmarks of a page's elements beside its tree, so that the rooms that read it need no walk of
/// their
/// own.
///
/// In: one [io.wiredesk.reader.html.PageTree]. Out: [PageNodes]. Start there; [NameBits] keeps what a room makes of the
/// names of elements. What tags, names and texts mean belongs to the rooms that ask.
@NullMarked
package io.wiredesk.reader.nodes;

import org.jspecify.annotations.NullMarked;
