/// Reads saved pages: MHTML (RFC 2557), one file of the page and all that it shows.
///
/// In: bytes. Out: the bytes of the page in it and what the file says of them. Start at [SavedPage]. Reading
/// the page itself belongs to [io.wiredesk.reader.PageReader].
@NullMarked
package io.wiredesk.reader.mhtml;

import org.jspecify.annotations.NullMarked;
