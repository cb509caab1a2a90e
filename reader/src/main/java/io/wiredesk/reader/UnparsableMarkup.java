package io.wiredesk.reader;

import java.io.Serial;

/// The parser itself failed on a page's markup.
final class UnparsableMarkup extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    UnparsableMarkup(RuntimeException cause) {
        super(cause);
    }
}
