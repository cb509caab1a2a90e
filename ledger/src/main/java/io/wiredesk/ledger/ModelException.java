package io.wiredesk.ledger;

import org.jspecify.annotations.Nullable;

/// The model of statements is missing, broken, or cannot run on this machine.
public final class ModelException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// @param message what cannot be done, and why
    public ModelException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
