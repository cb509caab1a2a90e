package io.wiredesk.bench;

/// The bench cannot measure: a gold file, the scorer or the program under test failed. The message says which and how.
final class BenchException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BenchException(String message) {
        super(message);
    }

    BenchException(String message, Throwable cause) {
        super(message, cause);
    }
}
