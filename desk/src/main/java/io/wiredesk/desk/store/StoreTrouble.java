package io.wiredesk.desk.store;

import io.wiredesk.desk.store.StoreException.Reason;
import java.nio.file.Path;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Turns what SQLite throws into one line that a person can act on. Immutable.
record StoreTrouble(Path database) {
    /// The same trouble as a [StoreException]; exceptions that are not the database's come back unchanged.
    RuntimeException explain(RuntimeException thrown) {
        return sqlite(thrown)
                .<RuntimeException>map(cause -> explain(cause, thrown))
                .orElse(thrown);
    }

    StoreException explain(SQLiteException cause, Throwable thrown) {
        SQLiteErrorCode code = cause.getResultCode();
        // Extended codes keep the primary one in their low byte: SQLITE_IOERR_WRITE is 778 = 3 << 8 | 10.
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_FULL ->
                new StoreException(
                        Reason.FULL,
                        "no space left for " + database
                                + ": nothing was lost and the change was undone; free some space and try again",
                        thrown);
            case SQLITE_CORRUPT, SQLITE_NOTADB ->
                new StoreException(
                        Reason.DAMAGED,
                        database + " is damaged or no database (" + code.name()
                                + "): put back a backup, or move the file away and ingest the pages under raw/ again",
                        thrown);
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
                new StoreException(
                        Reason.UNWRITABLE,
                        "cannot write " + database + " (" + code.name()
                                + "): give this user the right to, or name another folder with --data",
                        thrown);
            default -> new StoreException(Reason.FAILED, database + " refused a change: " + cause.getMessage(), thrown);
        };
    }

    private static Optional<SQLiteException> sqlite(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
