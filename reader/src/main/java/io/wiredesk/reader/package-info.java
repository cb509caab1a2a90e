/// Reads pages: bytes and an as-of instant in, one [Article] out.
///
/// Start at [PageReader]. In: one [Page]. Out: one [Reading]. Pure: no network, no disk, no clock. Fetching
/// pages and keeping articles belong to the desk; what an article's sentences mean belongs to the ledger.
@NullMarked
package io.wiredesk.reader;

import org.jspecify.annotations.NullMarked;
