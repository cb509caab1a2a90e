/// The desk's record: one SQLite file that holds every article, ledger line, story and source.
///
/// Start at [Store]: it opens the data folder and hands out reading and writing transactions. Every other
/// class here is one table or one question; SQL stands in this room and nowhere else. The schema is
/// `db/V….sql` in the jar, an append-only numbered list. Raw pages (`.capture`) and the search index
/// (`.search`) live in the same folder but are not the record: the index can be rebuilt from here.
@NullMarked
package io.wiredesk.desk.store;

import org.jspecify.annotations.NullMarked;
