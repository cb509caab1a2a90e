package io.wiredesk.desk.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a web archive into its records (WARC, ISO 28500, section 4), by the lengths that they give. Behind a
/// record that is damaged it looks for the next head. Confined to one thread.
final class RecordCutter {
    /// The largest block that is kept: a page and the head that a server sent before it.
    private static final int LARGEST_BLOCK = InputBytes.PAGE_CEILING + (1 << 20);

    private static final int LARGEST_HEAD = 1 << 16;
    private static final int STEP = 1 << 16;
    private static final String BROKEN_MEMBER = "its gzip member is broken";

    /// Matches the line `Content-Length: 1234`; not `X-Content-Length: 12`.
    private static final Pattern LENGTH = Pattern.compile(
            "^content-length:[ \\t]*(\\d{1,15})[ \\t]*\\r?$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private final InputStream in;
    private byte[] buffer = new byte[2 * STEP];
    private int at;
    private int end;
    private Optional<InputFault> memberFault = Optional.empty();
    private int number;

    RecordCutter(InputStream in) {
        this.in = in;
    }

    /// The next record; empty at the archive's end.
    ///
    /// @throws InputFault when nothing in the data begins as a record does
    Optional<CutRecord> next() throws InputFault, IOException {
        memberFault = Optional.empty();
        skipEmptyLines();
        if (!has(1) && memberFault.isEmpty()) {
            return Optional.empty();
        }
        number++;
        boolean begun = isHead(0);
        int head = begun ? headLength() : 0;
        Matcher length = LENGTH.matcher(text(at, head));
        if (memberFault.isPresent()) {
            return Optional.of(CutRecord.broken(number, memberFault.get()));
        }
        if (!length.find()) {
            toNextHead(at + 1);
            if (!begun && number == 1 && !has(1)) {
                throw new InputFault("not-a-warc", "is no web archive: no record in it begins with 'WARC/1.0'");
            }
            return Optional.of(CutRecord.broken(
                    number,
                    begun && !has(1) ? truncated() : damaged(head == 0 ? "it has no head" : "it has no length")));
        }
        return Optional.of(block(head, Long.parseLong(length.group(1))));
    }

    private CutRecord block(int head, long length) throws IOException {
        if (length > LARGEST_BLOCK) {
            return skipped(head, length);
        }
        int whole = head + (int) length;
        boolean came = has(whole);
        if (came && endsAt(whole) && memberFault.isEmpty()) {
            byte[] record = Arrays.copyOfRange(buffer, at, at + whole);
            at += whole;
            boolean broken = in instanceof GzipMembers members && members.passBroken();
            return broken
                    ? CutRecord.broken(number, damaged(BROKEN_MEMBER))
                    : new CutRecord(number, record, head, Optional.empty());
        }
        if (memberFault.isPresent()) {
            return CutRecord.broken(number, memberFault.get());
        }
        toNextHead(at + head);
        return CutRecord.broken(number, !came && !has(1) ? truncated() : damaged("its length is wrong"));
    }

    /// Passes over a block that is too large to be a page, without keeping it.
    private CutRecord skipped(int head, long length) throws IOException {
        at += head;
        long left = length;
        while (left > 0 && has(1)) {
            int step = (int) Math.min(left, end - at);
            at += step;
            left -= step;
        }
        return CutRecord.broken(
                number,
                left > 0
                        ? truncated()
                        : new InputFault(
                                "too-large",
                                "has " + length + " bytes, more than the " + (InputBytes.PAGE_CEILING >> 20)
                                        + " MiB a page may have; it was passed over"));
    }

    /// True when a head or the archive's end follows the record, behind empty lines.
    private boolean endsAt(int whole) throws IOException {
        int behind = whole;
        while (mayLookAt(behind) && (buffer[at + behind] == '\r' || buffer[at + behind] == '\n')) {
            behind++;
        }
        return !mayLookAt(behind) || isHead(behind);
    }

    /// True when there is such a byte in what the record belongs to: damage of the next member is not this one's.
    private boolean mayLookAt(int offset) throws IOException {
        boolean memberEnds = in instanceof GzipMembers members && members.isBetweenMembers();
        return end - at > offset || (!memberEnds && has(offset + 1));
    }

    private boolean isHead(int offset) throws IOException {
        return has(offset + 5) && text(at + offset, 5).equals("WARC/");
    }

    /// The length of the head up to and with its empty line; 0 when there is none.
    private int headLength() throws IOException {
        if (!isHead(0)) {
            return 0;
        }
        for (int i = 0; i < LARGEST_HEAD && has(i + 1); i++) {
            boolean line = buffer[at + i] == '\n' && i > 0;
            if (line
                    && (buffer[at + i - 1] == '\n'
                            || (buffer[at + i - 1] == '\r' && i > 1 && buffer[at + i - 2] == '\n'))) {
                return i + 1;
            }
        }
        return 0;
    }

    /// Moves to the next line from `from` on that begins a head, or to the archive's end.
    private void toNextHead(int from) throws IOException {
        at = from;
        boolean lineStart = false;
        while (has(1) && !(lineStart && isHead(0)) && memberFault.isEmpty()) {
            lineStart = buffer[at] == '\n';
            at++;
        }
    }

    private void skipEmptyLines() throws IOException {
        while (has(1) && (buffer[at] == '\r' || buffer[at] == '\n')) {
            at++;
        }
    }

    /// True when so many bytes are there. A damaged member drops what is left of it and ends the record.
    private boolean has(int count) throws IOException {
        while (end - at < count && memberFault.isEmpty()) {
            makeRoom();
            try {
                int read = in.read(buffer, end, buffer.length - end);
                if (read < 0) {
                    return false;
                }
                end += read;
            } catch (GzipMembers.BrokenMember e) {
                memberFault = Optional.of(e.isTruncated() ? truncated() : damaged(BROKEN_MEMBER));
                at = end;
            }
        }
        return end - at >= count;
    }

    private void makeRoom() {
        if (buffer.length - end >= STEP) {
            return;
        }
        if (at > 0) {
            System.arraycopy(buffer, at, buffer, 0, end - at);
            end -= at;
            at = 0;
        }
        if (buffer.length - end < STEP) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
    }

    private String text(int from, int length) {
        return new String(buffer, from, Math.min(length, end - from), StandardCharsets.ISO_8859_1);
    }

    private static InputFault damaged(String how) {
        return new InputFault("damaged", "is a damaged record (" + how + "); the others are read");
    }

    private static InputFault truncated() {
        return new InputFault("truncated", "is a record that ends too early: copy or fetch the archive again");
    }
}
