package io.wiredesk.desk.capture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Finds where the last whole gzip member of a file ends (RFC 1952). Our members have a plain ten-byte
/// header, so one with any flag set counts as torn.
final class WholeMembers {
    private static final int HEADER = 10;
    private static final int TRAILER = 8;
    private static final int CHUNK = 1 << 16;

    private final FileChannel file;
    private final byte[] out = new byte[CHUNK];

    private WholeMembers(FileChannel file) {
        this.file = file;
    }

    /// The end of the last whole member at or behind `start`, which is where a member begins.
    ///
    /// @return `start` itself when no whole member follows
    static long end(FileChannel file, long start) throws IOException {
        WholeMembers members = new WholeMembers(file);
        long end = start;
        long next = members.memberEnd(start);
        while (next > end) {
            end = next;
            next = members.memberEnd(end);
        }
        return end;
    }

    /// Where the member at `start` ends; `start` when it is torn or there is none.
    private long memberEnd(long start) throws IOException {
        ByteBuffer header = read(start, HEADER);
        if (header.remaining() < HEADER || header.getShort(0) != 0x1f8b || header.get(2) != 8 || header.get(3) != 0) {
            return start;
        }
        CRC32 checksum = new CRC32();
        Inflater inflater = new Inflater(true);
        try {
            long position = start + HEADER;
            while (!inflater.finished()) {
                ByteBuffer in = read(position, CHUNK);
                if (!in.hasRemaining()) {
                    return start;
                }
                position += in.remaining();
                inflate(inflater, in, checksum);
            }
            return checkedEnd(start, position - inflater.getRemaining(), checksum);
        } catch (DataFormatException e) {
            return start;
        } finally {
            inflater.end();
        }
    }

    private void inflate(Inflater inflater, ByteBuffer in, CRC32 checksum) throws DataFormatException {
        inflater.setInput(in);
        while (!inflater.finished() && !inflater.needsInput()) {
            checksum.update(out, 0, inflater.inflate(out));
        }
    }

    private long checkedEnd(long start, long trailerAt, CRC32 checksum) throws IOException {
        ByteBuffer trailer = read(trailerAt, TRAILER);
        boolean whole =
                trailer.remaining() == TRAILER && Integer.reverseBytes(trailer.getInt(0)) == (int) checksum.getValue();
        return whole ? trailerAt + TRAILER : start;
    }

    private ByteBuffer read(long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining() && file.read(buffer, position + buffer.position()) >= 0) {
            // Fill it: a file may hand out less than was asked for.
        }
        return buffer.flip();
    }
}
