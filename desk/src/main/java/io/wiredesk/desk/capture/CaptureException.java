package io.wiredesk.desk.capture;

/// Raw pages cannot be written or read. The message is one line that names the file and what to do.
public final class CaptureException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CaptureException(String message, Throwable cause) {
        super(message, cause);
    }
}
