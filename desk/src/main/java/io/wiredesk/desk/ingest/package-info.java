/// Takes pages in: reads them, enters their ledger, finds their story, and files all of it at once.
///
/// Start at [Ingest]. In: a [Submission]. Out: an [Intake], filed or rejected; what is reported as filed
/// survives a killed process and is there exactly once. Fetching belongs to `.fetch` and `.poll`, the
/// tables to `.store`.
@NullMarked
package io.wiredesk.desk.ingest;

import org.jspecify.annotations.NullMarked;
