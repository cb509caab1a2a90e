/// Reads who wrote a text: bylines as printed, author fields as filled in.
///
/// In: the words of a byline or an author field. Out: the names. Start at [BylineReader]. Which place on the page a
/// byline is taken from belongs to the room that reads the page; who a name is, to the ledger.
@NullMarked
package io.wiredesk.reader.byline;

import org.jspecify.annotations.NullMarked;
