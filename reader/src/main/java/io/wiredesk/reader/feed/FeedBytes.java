package io.wiredesk.reader.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decodes a feed: by its byte order mark, as UTF-8 where the bytes are that, else by its XML declaration (XML 1.0,
/// appendix F), else as Windows-1252.
final class FeedBytes {
    private static final int DECLARATION_BYTES = 200;

    private static final Charset FALLBACK = Charset.forName("windows-1252");

    /// Matches `encoding="ISO-8859-2"`; not `encoding=utf8` without quotes, which is no XML.
    private static final Pattern ENCODING = Pattern.compile("encoding=[\"']([A-Za-z0-9._:-]{1,40})[\"']");

    private FeedBytes() {}

    static String decode(byte[] bytes) {
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent()) {
            return withoutMark(new String(bytes, marked.get()));
        }
        try {
            return withoutMark(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return new String(bytes, declared(bytes).orElse(FALLBACK));
        }
    }

    private static Optional<Charset> marked(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        return switch (first) {
            case 0xfeff -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xfffe -> Optional.of(StandardCharsets.UTF_16LE);
            default -> Optional.empty();
        };
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        int end = Math.min(bytes.length, DECLARATION_BYTES);
        Matcher encoding = ENCODING.matcher(new String(bytes, 0, end, StandardCharsets.ISO_8859_1));
        try {
            return encoding.find() ? Optional.of(Charset.forName(encoding.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
