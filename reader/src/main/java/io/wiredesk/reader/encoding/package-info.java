/// Turns page bytes into characters.
///
/// In: one [io.wiredesk.reader.Page]. Out: its text. Start at [PageDecoder]. The order of evidence is that of
/// the HTML standard (byte order mark, transport, declaration, then a guess from the bytes). Markup is not
/// understood here.
@NullMarked
package io.wiredesk.reader.encoding;

import org.jspecify.annotations.NullMarked;
