package io.wiredesk.reader.mhtml;

import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;

/// Undoes the transfer encodings of MIME (RFC 2045, 6). What is broken stays as it stands.
final class TransferEncoding {
    private TransferEncoding() {}

    static byte[] decode(byte[] bytes, int from, int to, String encoding) {
        int start = Math.min(from, to);
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "quoted-printable" -> quotedPrintable(bytes, start, to);
            case "base64" -> base64(bytes, start, to);
            default -> Arrays.copyOfRange(bytes, start, to);
        };
    }

    /// `=C3=A9` is two bytes, and `=` at a line's end is nothing.
    private static byte[] quotedPrintable(byte[] bytes, int from, int to) {
        byte[] out = new byte[to - from];
        int length = 0;
        int at = from;
        while (at < to) {
            int soft = bytes[at] == '=' ? softBreak(bytes, at, to) : at;
            int high = bytes[at] == '=' && at + 2 < to ? Character.digit(bytes[at + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(bytes[at + 2], 16) : -1;
            if (soft > at) {
                at = soft;
            } else if (low >= 0) {
                out[length++] = (byte) (high << 4 | low);
                at += 3;
            } else {
                out[length++] = bytes[at++];
            }
        }
        return Arrays.copyOf(out, length);
    }

    /// Behind the line break that the `=` at `at` takes back; `at` itself when something else follows.
    private static int softBreak(byte[] bytes, int at, int to) {
        int next = at + 1;
        while (next < to && (bytes[next] == ' ' || bytes[next] == '\t' || bytes[next] == '\r')) {
            next++;
        }
        return next >= to ? to : bytes[next] == '\n' ? next + 1 : at;
    }

    /// Lenient: other characters are passed over, and an end that is no whole group is left out.
    private static byte[] base64(byte[] bytes, int from, int to) {
        byte[] letters = new byte[to - from];
        int length = 0;
        for (int i = from; i < to && bytes[i] != '='; i++) {
            byte b = bytes[i];
            boolean letter =
                    (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || b == '+' || b == '/';
            if (letter) {
                letters[length++] = b;
            }
        }
        int whole = length % 4 == 1 ? length - 1 : length;
        return Base64.getDecoder().decode(Arrays.copyOf(letters, whole));
    }
}
