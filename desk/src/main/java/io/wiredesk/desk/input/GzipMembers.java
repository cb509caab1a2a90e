package io.wiredesk.desk.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks gzip members one after the other (RFC 1952) and goes on behind a damaged one, where the JDK's stream
/// ends.
///
/// Confined to one thread. A read never spans two members. The first read behind a damaged member throws
/// [BrokenMember], once; the next yields what follows it.
final class GzipMembers extends InputStream {
    private static final int HEADER_FLAGS = 3;
    private static final int PLAIN_HEADER = 10;
    private static final int TRAILER = 8;

    /// A file's name and a comment may stand in a header; longer ones are no text.
    private static final int LONGEST_HEADER = 1 << 16;

    /// A member must show itself a web archive's in its first bytes before it is believed behind a damaged one.
    private static final byte[] SIGN = {'W', 'A', 'R', 'C', '/'};

    private final RawWindow raw;
    private final CRC32 checksum = new CRC32();
    private Inflater inflater = new Inflater(true);
    private boolean inMember;
    private boolean broken;
    private boolean ended;

    GzipMembers(InputStream in) {
        this.raw = new RawWindow(in);
    }

    /// True when the next byte, if any, belongs to another member than the last.
    boolean isBetweenMembers() {
        return !inMember;
    }

    /// Passes over a damaged member whose bytes all came; false when the last one was sound.
    boolean passBroken() throws IOException {
        boolean wasBroken = broken;
        if (broken) {
            broken = false;
            inMember = false;
            findNext();
        }
        return wasBroken;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] out, int offset, int length) throws IOException {
        if (passBroken()) {
            throw new BrokenMember(ended && !raw.fill(1));
        }
        while (inMember || open()) {
            int count = inflate(out, offset, length);
            if (count > 0 || broken) {
                return count > 0 ? count : read(out, offset, length);
            }
        }
        return broken ? read(out, offset, length) : -1;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        raw.close();
    }

    /// Opens the member at the window's start; false at the end of the data.
    private boolean open() throws IOException {
        if (!raw.fill(1)) {
            return false;
        }
        raw.remember();
        int header = header();
        if (header < 0) {
            broken = true;
            return false;
        }
        raw.skip(header);
        inflater.end();
        inflater = new Inflater(true);
        checksum.reset();
        inMember = true;
        return true;
    }

    /// The length of the header at the window's start, or -1 when there is none.
    private int header() throws IOException {
        if (!raw.fill(PLAIN_HEADER) || raw.at(0) != 0x1f || raw.at(1) != 0x8b || raw.at(2) != 8) {
            return -1;
        }
        int flags = raw.at(HEADER_FLAGS);
        int length = PLAIN_HEADER;
        if ((flags & 4) != 0) {
            length += raw.fill(length + 2) ? 2 + raw.at(length) + (raw.at(length + 1) << 8) : 0;
        }
        for (int texts = Integer.bitCount(flags & 0b11000); texts > 0; texts--) {
            while (length < LONGEST_HEADER && raw.fill(length + 1) && raw.at(length) != 0) {
                length++;
            }
            length++;
        }
        length += (flags & 2) != 0 ? 2 : 0;
        return raw.fill(length) ? length : -1;
    }

    private int inflate(byte[] out, int offset, int length) throws IOException {
        try {
            int count = inflater.inflate(out, offset, length);
            while (count == 0 && !inflater.finished()) {
                ended = !raw.fill(1);
                if (ended || inflater.needsDictionary()) {
                    broken = true;
                    return 0;
                }
                raw.feed(inflater);
                count = inflater.inflate(out, offset, length);
            }
            checksum.update(out, offset, count);
            if (inflater.finished()) {
                raw.skip(-inflater.getRemaining());
                inMember = false;
                broken = !trailer();
            }
            return count;
        } catch (DataFormatException e) {
            broken = true;
            return 0;
        }
    }

    private boolean trailer() throws IOException {
        ended = !raw.fill(TRAILER);
        if (ended) {
            return false;
        }
        long sum = raw.at(0) | raw.at(1) << 8 | raw.at(2) << 16 | (long) raw.at(3) << 24;
        long size = raw.at(4) | raw.at(5) << 8 | raw.at(6) << 16 | (long) raw.at(7) << 24;
        raw.skip(TRAILER);
        return sum == checksum.getValue() && size == (inflater.getBytesWritten() & 0xffff_ffffL);
    }

    /// Moves to the next member that begins as an archive's record does, from the damaged member's start on.
    private void findNext() throws IOException {
        raw.rewind();
        while (raw.fill(1)) {
            raw.skip(1);
            if (raw.fill(2) && raw.at(0) == 0x1f && raw.at(1) == 0x8b && showsArchive()) {
                return;
            }
        }
    }

    private boolean showsArchive() throws IOException {
        int header = header();
        if (header < 0) {
            return false;
        }
        Inflater trial = new Inflater(true);
        try {
            byte[] start = new byte[SIGN.length];
            raw.fill(header + 512);
            trial.setInput(raw.copy(header, 512));
            return trial.inflate(start) == SIGN.length && Arrays.equals(start, SIGN);
        } catch (DataFormatException e) {
            return false;
        } finally {
            trial.end();
        }
    }

    /// A member of the archive is damaged.
    static final class BrokenMember extends IOException {
        private static final long serialVersionUID = 1;

        private final boolean truncated;

        BrokenMember(boolean truncated) {
            super("a gzip member is damaged");
            this.truncated = truncated;
        }

        /// True when the data ended within the member.
        boolean isTruncated() {
            return truncated;
        }
    }
}
