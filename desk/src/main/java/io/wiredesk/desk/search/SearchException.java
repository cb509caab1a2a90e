package io.wiredesk.desk.search;

import java.io.IOException;

/// The search index cannot be read or written. The message is one line that names the folder and what to do.
public final class SearchException extends RuntimeException {
    private static final long serialVersionUID = 1;

    SearchException(String message, IOException cause) {
        super(
                message + " (" + cause + "): is there space left? The folder can be deleted, it is built anew at start",
                cause);
    }
}
