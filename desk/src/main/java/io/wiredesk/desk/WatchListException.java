package io.wiredesk.desk;

/// The list of watched instruments is wrong. The message is one line that names the file, the line and what to do.
public final class WatchListException extends RuntimeException {
    private static final long serialVersionUID = 1;

    WatchListException(String message, Exception cause) {
        super(message, cause);
    }
}
