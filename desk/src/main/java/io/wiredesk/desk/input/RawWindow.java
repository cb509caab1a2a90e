package io.wiredesk.desk.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.Inflater;

/// A stretch of a stream that can be looked into and, for some way back, gone over again. Confined to one thread.
final class RawWindow {
    private static final int STEP = 1 << 16;

    /// How far back a damaged member can be gone over again: a decoder that has lost its place stumbles long
    /// before.
    private static final int MOST_KEPT = 1 << 20;

    private final InputStream in;
    private byte[] bytes = new byte[2 * STEP];
    private int start;
    private int at;
    private int end;

    RawWindow(InputStream in) {
        this.in = in;
    }

    /// True when `count` bytes are there to be looked at.
    boolean fill(int count) throws IOException {
        while (end - at < count) {
            makeRoom();
            int read = in.read(bytes, end, bytes.length - end);
            if (read < 0) {
                return false;
            }
            end += read;
        }
        return true;
    }

    private void makeRoom() {
        if (bytes.length - end >= STEP) {
            return;
        }
        int keep = Math.max(start, at - MOST_KEPT);
        System.arraycopy(bytes, keep, bytes, 0, end - keep);
        at -= keep;
        end -= keep;
        start = 0;
        if (bytes.length - end < STEP) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
    }

    /// The byte so many behind the present place.
    int at(int offset) {
        return bytes[at + offset] & 0xff;
    }

    byte[] copy(int offset, int most) {
        return Arrays.copyOfRange(bytes, Math.min(at + offset, end), Math.min(at + offset + most, end));
    }

    /// Moves the present place, back when negative.
    void skip(int count) {
        at += count;
    }

    /// What is going to be read may have to be gone over again.
    void remember() {
        start = at;
    }

    void rewind() {
        at = start;
    }

    /// Gives the inflater all that is there.
    void feed(Inflater inflater) {
        inflater.setInput(bytes, at, end - at);
        at = end;
    }

    void close() throws IOException {
        in.close();
    }
}
