package io.wiredesk.desk.store;

import org.jspecify.annotations.Nullable;

/// The data folder or its database cannot do its work. The message is one line that names the place, what
/// is wrong and what to do.
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// What went wrong, for callers that answer it.
    private final Reason reason;

    StoreException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /// What went wrong, as a kind.
    public Reason reason() {
        return reason;
    }

    /// Kinds of trouble with the data folder.
    public enum Reason {
        /// The folder cannot be made or written.
        UNWRITABLE,
        /// Another process has the folder open.
        IN_USE,
        /// No space is left; the change was rolled back.
        FULL,
        /// The database file is damaged or no database.
        DAMAGED,
        /// The database was written by a newer program.
        NEWER,
        /// Anything else that the database refuses.
        FAILED
    }
}
