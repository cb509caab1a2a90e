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
    /// What a decoder puts in the place of bytes that are not UTF-8.
    static final char REPLACEMENT = '\uFFFD';

    /// Judges `bytes` by `decoded`, what they read as in UTF-8: decoding is many times faster than asking a
    /// decoder for errors, so the decoder is only asked when a replacement character leaves a doubt.
    static Utf8Check of(byte[] bytes, String decoded) {
        if (decoded.indexOf(REPLACEMENT) >= 0) {
            return isValid(bytes) ? MULTI_BYTE : INVALID;
        }
        return decoded.length() == bytes.length ? ASCII : MULTI_BYTE;
    }

    private static boolean isValid(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(WINDOW);
        while (true) {
            // The last character may be cut off where a page was truncated: not counted as an error.
            CoderResult result = decoder.decode(in, out, false);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
            out.clear();
        }
    }
}
