package io.wiredesk.reader.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wiredesk.reader.html.PageTree;

/// Bytes that are known to be valid UTF-8.
final class Utf8Text implements PageText {
    private final byte[] bytes;
    private final int from;

    /// @param from where the text begins, behind a byte order mark
    Utf8Text(byte[] bytes, int from) {
        this.bytes = bytes;
        this.from = from;
    }

    @Override
    public PageTree tree() {
        return PageTree.parse(bytes, from);
    }

    @Override
    public String start(int most) {
        int end = Math.min(bytes.length, from + most);
        while (end < bytes.length && isInsideCharacter(bytes[end])) {
            end++;
        }
        return new String(bytes, from, end - from, UTF_8);
    }

    private static boolean isInsideCharacter(byte unit) {
        return (unit & 0xC0) == 0x80;
    }

    @Override
    public String all() {
        return new String(bytes, from, bytes.length - from, UTF_8);
    }

    @Override
    public boolean isBlank() {
        int at = from;
        while (at < bytes.length && bytes[at] >= 0 && Character.isWhitespace(bytes[at])) {
            at++;
        }
        return at == bytes.length || (bytes[at] < 0 && all().isBlank());
    }

    @Override
    public int lastIndexOf(char ascii) {
        int at = bytes.length - 1;
        while (at >= from && bytes[at] != ascii) {
            at--;
        }
        return at < from ? -1 : at;
    }
}
