package io.wiredesk.reader;

import io.wiredesk.reader.encoding.PageDecoder;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Recognises bytes that are no text at all.
final class BinaryContent {
    /// Text holds no NUL; files of machine data hold one within their first few hundred bytes.
    private static final int LOOKED_AT = 8 * 1024;

    /// First bytes of common formats, as Latin-1 characters, each with what people call it.
    private static final Map<String, String> STARTS = new TreeMap<>(Map.ofEntries(
            Map.entry("%PDF-", "a PDF document"),
            Map.entry("\u0089PNG", "a PNG image"),
            Map.entry("\u00FF\u00D8\u00FF", "a JPEG image"),
            Map.entry("GIF8", "a GIF image"),
            Map.entry("{\\rtf", "an RTF document"),
            Map.entry("bplist00", "a web archive of one browser or other binary property list"),
            Map.entry("OggS", "a sound or film"),
            Map.entry("ID3", "a sound"),
            Map.entry("Rar!\u001A", "a RAR archive"),
            Map.entry("SQLite format 3", "a database"),
            Map.entry("MZ\u0090", "a program"),
            Map.entry("\u00CA\u00FE\u00BA\u00BE", "a program"),
            Map.entry("RIFF", "a sound, film or WebP image"),
            Map.entry("PK\u0003\u0004", "a zip archive or office document"),
            Map.entry("\u001F\u008B", "gzip-compressed data"),
            Map.entry("BZh", "bzip2-compressed data"),
            Map.entry("7z\u00BC\u00AF", "a 7z archive"),
            Map.entry("\u00FD7zXZ", "xz-compressed data"),
            Map.entry("(\u00B5/\u00FD", "zstd-compressed data"),
            Map.entry("\u00D0\u00CF\u0011\u00E0", "an old office document"),
            Map.entry("\u007FELF", "a program")));

    private BinaryContent() {}

    /// What the bytes are, in words for people; empty when they may be text.
    static Optional<String> describe(Page page) {
        byte[] bytes = page.bytes();
        for (Map.Entry<String, String> start : STARTS.entrySet()) {
            if (startsWith(bytes, start.getKey())) {
                return Optional.of(start.getValue());
            }
        }
        return !PageDecoder.isUtf16(page) && hasNul(bytes) ? Optional.of("binary data") : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, String start) {
        if (bytes.length < start.length()) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if ((bytes[i] & 0xFF) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasNul(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
