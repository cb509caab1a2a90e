package io.wiredesk.reader.encoding;

import java.io.Reader;

/// Decodes valid UTF-8 as it is read. About twice as fast as making a string of it and reading that: pages are
/// ASCII for the most part, but a single character beyond Latin 1 puts the JDK's decoder on its slow path for all
/// that follows. Confined to one thread.
final class Utf8Reader extends Reader {
    private final byte[] bytes;
    private int at;

    /// The second half of a character that did not fit; 0 for none.
    private char pending;

    /// @param bytes valid UTF-8 from `from` on
    Utf8Reader(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    @Override
    public int read(char[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        int end = offset + length;
        int put = offset;
        if (pending != 0) {
            into[put++] = pending;
            pending = 0;
        }
        while (put < end && at < bytes.length) {
            int ascii = AsciiRun.end(bytes, at, Math.min(bytes.length, at + end - put));
            while (at < ascii) {
                into[put++] = (char) bytes[at++];
            }
            if (put < end && at < bytes.length) {
                put = character(into, put, end);
            }
        }
        return put == offset ? -1 : put - offset;
    }

    /// Decodes one character of several bytes.
    private int character(char[] into, int put, int end) {
        int lead = bytes[at];
        if ((lead & 0xE0) == 0xC0) {
            into[put] = (char) ((lead & 0x1F) << 6 | low(1));
            at += 2;
            return put + 1;
        }
        if ((lead & 0xF0) == 0xE0) {
            into[put] = (char) ((lead & 0x0F) << 12 | low(1) << 6 | low(2));
            at += 3;
            return put + 1;
        }
        int code = (lead & 0x07) << 18 | low(1) << 12 | low(2) << 6 | low(3);
        at += 4;
        into[put] = Character.highSurrogate(code);
        if (put + 1 == end) {
            pending = Character.lowSurrogate(code);
            return end;
        }
        into[put + 1] = Character.lowSurrogate(code);
        return put + 2;
    }

    private int low(int behind) {
        return bytes[at + behind] & 0x3F;
    }

    @Override
    public void close() {}
}
