package io.wiredesk.reader.mhtml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// One part of a MIME message: a stretch of its bytes.
///
/// @param bytes the whole message
/// @param header the part's header
/// @param to where the part's content ends
/// @param isWhole false when the message ended before the part's end was marked
record Part(byte[] bytes, PartHeader header, int to, boolean isWhole) {
    /// A saved page with frames and pictures has some hundred parts.
    private static final int MOST_PARTS = 10_000;

    static Part of(byte[] bytes) {
        return new Part(bytes, PartHeader.at(bytes, 0, bytes.length), bytes.length, true);
    }

    boolean isMultipart() {
        return header.type().startsWith("multipart/");
    }

    /// The parts of a multipart; none when it names no boundary.
    List<Part> parts() {
        String boundary = header.parameter("boundary").orElse("");
        List<Part> parts = new ArrayList<>();
        if (boundary.isEmpty()) {
            return parts;
        }
        byte[] mark = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        int open = -1;
        for (int line = header.end(); line < to; line = Lines.end(bytes, line, to) + 1) {
            if (isMark(mark, line)) {
                add(parts, open, line, true);
                boolean last = startsWith("--".getBytes(StandardCharsets.ISO_8859_1), line + mark.length);
                open = last || parts.size() >= MOST_PARTS ? -1 : Math.min(Lines.end(bytes, line, to) + 1, to);
                if (open < 0) {
                    break;
                }
            }
        }
        add(parts, open, to, false);
        return parts;
    }

    private void add(List<Part> parts, int from, int end, boolean whole) {
        if (from >= 0) {
            parts.add(new Part(bytes, PartHeader.at(bytes, from, end), end, whole));
        }
    }

    /// A boundary is followed by `--`, white space or the line's end: one may begin as another does.
    private boolean isMark(byte[] mark, int at) {
        int behind = at + mark.length;
        return startsWith(mark, at)
                && (behind >= to || bytes[behind] == '-' || Character.isWhitespace((char) bytes[behind]));
    }

    private boolean startsWith(byte[] mark, int at) {
        if (at + mark.length > to) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (bytes[at + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
