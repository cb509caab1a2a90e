/// Keeps pages as they came, in WARC files (ISO 28500) that any web archive tool can read.
///
/// Start at [RawPages]. In: a [RawPage]. Out: a [RawLocation], durable when it is returned, by which the
/// page can be read again. What the pages mean does not belong here.
@NullMarked
package io.wiredesk.desk.capture;

import org.jspecify.annotations.NullMarked;
