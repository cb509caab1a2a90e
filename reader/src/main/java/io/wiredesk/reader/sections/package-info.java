/// Puts the parts of a page right before it is read: the next article that endless scrolling appended is
/// cut off, and a live blog's entries stand oldest first.
///
/// In: the nodes of a page. Out: the nodes of what is left, and the articles that were cut off, for teasers
/// to be made of. Start at [PageSections]. Most pages pass unchanged after one look at their headings;
/// others are laid out anew. [LiveUpdates] reads the entries that a live blog lists in its script data.
@NullMarked
package io.wiredesk.reader.sections;

import org.jspecify.annotations.NullMarked;
