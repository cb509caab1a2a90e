package io.wiredesk.reader.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// What the bytes look like when taken for UTF-8.
enum Utf8Check {
    /// Nothing beyond ASCII.
    ASCII,
    /// Valid, with characters of several bytes.
    MULTI_BYTE,
    /// Not UTF-8.
    INVALID;

    private static final int WINDOW = 8192;

    static Utf8Check of(byte[] bytes) {
        int first = firstBeyondAscii(bytes);
        if (first == bytes.length) {
            return ASCII;
        }
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, first, bytes.length - first);
        CharBuffer out = CharBuffer.allocate(WINDOW);
        while (true) {
            // The last character may be cut off where a page was truncated: not counted as an error.
            CoderResult result = decoder.decode(in, out, false);
            if (result.isError()) {
                return INVALID;
            }
            if (result.isUnderflow()) {
                return MULTI_BYTE;
            }
            out.clear();
        }
    }

    private static int firstBeyondAscii(byte[] bytes) {
        int i = 0;
        while (i < bytes.length && bytes[i] >= 0) {
            i++;
        }
        return i;
    }
}
