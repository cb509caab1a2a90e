package io.wiredesk.desk.web;

/// The port cannot be had. The message is one line that names it and says what to do.
public final class PortException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PortException(int port, Exception cause) {
        super(
                "port " + port + " on 127.0.0.1 is in use or not allowed: stop the program that has it, or choose "
                        + "another with --port (0 lets the system choose)",
                cause);
    }

    PortException(String message) {
        super(message);
    }
}
