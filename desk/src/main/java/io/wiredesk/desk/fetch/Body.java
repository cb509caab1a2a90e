package io.wiredesk.desk.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/// Undoes content encodings within a ceiling.
public final class Body {
    private Body() {}

    /// All bytes of `stream`.
    ///
    /// @throws TooLarge when there are more than `ceiling`
    static byte[] read(InputStream stream, int ceiling) throws IOException, TooLarge {
        byte[] bytes = stream.readNBytes(ceiling);
        if (bytes.length == ceiling && stream.read() >= 0) {
            throw new TooLarge();
        }
        return bytes;
    }

    /// The bytes behind a content encoding: `gzip`, `x-gzip`, `deflate`, `identity` or none.
    ///
    /// @throws IOException when the encoding is another one or the bytes end early or are not of it
    public static byte[] decode(byte[] bytes, String encoding, int ceiling) throws IOException, TooLarge {
        ByteArrayInputStream stream = new ByteArrayInputStream(bytes);
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> bytes;
            case "gzip", "x-gzip" -> read(new GZIPInputStream(stream), ceiling);
            case "deflate" -> read(inflating(stream), ceiling);
            case "br" -> read(new BrotliInputStream(stream), ceiling);
            default -> throw new IOException("content encoding '" + encoding + "' is not one that was asked for");
        };
    }

    /// `deflate` means zlib (RFC 9110, 8.4.1.2), but some servers send the bare stream. A zlib header is a
    /// multiple of 31 whose low nibble is 8.
    private static InputStream inflating(InputStream bytes) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(bytes, 2);
        byte[] head = stream.readNBytes(2);
        stream.unread(head);
        boolean zlib =
                head.length == 2 && (head[0] & 0x0f) == 8 && ((head[0] & 0xff) << 8 | (head[1] & 0xff)) % 31 == 0;
        return new InflaterInputStream(stream, new Inflater(!zlib));
    }

    /// There are more bytes than the ceiling allows.
    public static final class TooLarge extends Exception {
        private static final long serialVersionUID = 1;
    }
}
