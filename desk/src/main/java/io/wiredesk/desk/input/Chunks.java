package io.wiredesk.desk.input;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Undoes the chunked transfer coding (RFC 9112, 7.1) where it was not undone before: many archives keep the
/// header field and not the chunks.
final class Chunks {
    private static final int LONGEST_SIZE_LINE = 80;

    private Chunks() {}

    /// The body without its chunks; the bytes as they are when they are not in chunks. A body that ends within
    /// a chunk is taken as far as it goes.
    static byte[] joined(byte[] body) {
        var joined = new ByteArrayOutputStream(body.length);
        int at = 0;
        while (at < body.length) {
            int lineEnd = lineEnd(body, at);
            Optional<Integer> size = lineEnd < 0 ? Optional.empty() : size(body, at, lineEnd);
            if (size.isEmpty()) {
                return at == 0 ? body : joined.toByteArray();
            }
            int from = lineEnd + 1;
            int length = Math.min(size.get(), body.length - from);
            joined.write(body, from, length);
            if (size.get() == 0) {
                break;
            }
            at = Math.min(from + length, body.length);
            while (at < body.length && (body[at] == '\r' || body[at] == '\n')) {
                at++;
            }
        }
        return joined.toByteArray();
    }

    private static int lineEnd(byte[] body, int from) {
        for (int i = from; i < Math.min(body.length, from + LONGEST_SIZE_LINE); i++) {
            if (body[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Integer> size(byte[] body, int from, int to) {
        String line = new String(body, from, to - from, StandardCharsets.ISO_8859_1);
        int extension = line.indexOf(';');
        try {
            int size = Integer.parseInt((extension < 0 ? line : line.substring(0, extension)).strip(), 16);
            return size < 0 ? Optional.empty() : Optional.of(size);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
