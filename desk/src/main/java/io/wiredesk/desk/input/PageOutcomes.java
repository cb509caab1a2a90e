package io.wiredesk.desk.input;

import io.wiredesk.desk.document.DocumentReader;
import io.wiredesk.reader.Page;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Pages to outcomes: a document, or why there is none.
final class PageOutcomes {
    private final DocumentReader documents = new DocumentReader();

    /// Reads one page of an input. A page that makes the reader itself fail harms no other page.
    Outcome read(Input input, Page page) {
        try {
            return switch (documents.read(input.id().orElseGet(() -> digest(page.bytes())), page)) {
                case DocumentReader.Result.Read read -> new Outcome.Done(read.document());
                case DocumentReader.Result.Unreadable no -> failed(input, no.code(), no.message());
            };
        } catch (RuntimeException e) {
            return failed(input, "internal", "made the reader fail (" + e + "); please report it with the page");
        }
    }

    static Outcome failed(Input input, String code, String message) {
        return new Outcome.Failed(input.id().orElse(input.location()), input.location(), code, message);
    }

    /// SHA-256 in hexadecimal: the id of documents that nobody named.
    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
