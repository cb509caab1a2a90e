package io.wiredesk.reader.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A byte order mark at the start of a page, or what stands for one: markup in UTF-16 begins with ASCII, so
/// that every other byte of it is zero (XML 1.0, appendix F).
///
/// @param charset the encoding it stands for
/// @param length its bytes; 0 where there is no mark
record ByteOrderMark(Charset charset, int length) {
    static Optional<ByteOrderMark> of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_8, 3));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16BE, 2));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16LE, 2));
        }
        return wide(bytes);
    }

    private static Optional<ByteOrderMark> wide(byte[] bytes) {
        if (bytes.length < 4) {
            return Optional.empty();
        }
        if (isMarkup(bytes[0]) && bytes[1] == 0 && bytes[2] > 0 && bytes[3] == 0) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16LE, 0));
        }
        return bytes[0] == 0 && isMarkup(bytes[1]) && bytes[2] == 0 && bytes[3] > 0
                ? Optional.of(new ByteOrderMark(StandardCharsets.UTF_16BE, 0))
                : Optional.empty();
    }

    /// What pages and feeds begin with.
    private static boolean isMarkup(byte b) {
        return b == '<' || b == '{' || b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
