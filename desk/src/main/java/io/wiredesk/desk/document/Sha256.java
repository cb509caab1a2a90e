package io.wiredesk.desk.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 digests (FIPS 180-4) in hexadecimal, 64 digits: ids of documents that nobody named, and signs of change.
public final class Sha256 {
    private Sha256() {}

    /// The digest of some bytes.
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// The digest of a text's UTF-8 bytes.
    public static String of(String text) {
        return of(text.getBytes(UTF_8));
    }
}
