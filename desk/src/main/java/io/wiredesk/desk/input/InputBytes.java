package io.wiredesk.desk.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Opens files and standard input, unpacks gzip, and says plainly what is wrong with those that cannot be read.
final class InputBytes {
    /// The most bytes of one page that are read; what real pages stay far below and what memory holds many of.
    static final int PAGE_CEILING = 32 << 20;

    private InputBytes() {}

    /// Opens a file or `-` as it is, ready to be looked into with mark and reset.
    ///
    /// @throws InputFault when it cannot be opened
    static InputStream open(String location, InputStream standardInput) throws InputFault {
        try {
            return new BufferedInputStream(location.equals("-") ? standardInput : file(location), 1 << 16);
        } catch (IOException e) {
            throw fault(e);
        }
    }

    /// The stream itself, or what is packed in it with gzip.
    static InputStream unpacked(InputStream in) throws IOException {
        return isGzip(in) ? new GZIPInputStream(in, 1 << 16) : in;
    }

    /// The first bytes of what is in the stream, unpacked; reads nothing away.
    static byte[] head(InputStream in, int most) throws IOException {
        in.mark(most);
        byte[] raw = in.readNBytes(most);
        in.reset();
        if (raw.length < 2 || raw[0] != 0x1f || raw[1] != (byte) 0x8b) {
            return raw;
        }
        var head = new ByteArrayOutputStream(most);
        try (var packed = new GZIPInputStream(new ByteArrayInputStream(raw))) {
            for (int next = packed.read(); next >= 0 && head.size() < most; next = packed.read()) {
                head.write(next);
            }
        } catch (EOFException | ZipException e) {
            // Only the beginning is here, or all that is sound: it is enough to tell what it is.
        }
        return head.toByteArray();
    }

    /// All bytes up to the page ceiling.
    ///
    /// @throws InputFault when there are more, or the gzip data ends too early
    static byte[] page(InputStream in) throws InputFault {
        try {
            var bytes = new ByteArrayOutputStream(1 << 16);
            byte[] piece = new byte[1 << 16];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                bytes.write(piece, 0, read);
                if (bytes.size() > PAGE_CEILING) {
                    throw new InputFault(
                            "too-large",
                            "is larger than the " + (PAGE_CEILING >> 20)
                                    + " MiB a page may have; if it is an archive, give --kind warc");
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw fault(e);
        }
    }

    /// What went wrong while reading, in words.
    static InputFault fault(IOException cause) {
        return switch (cause) {
            case EOFException e ->
                new InputFault("truncated-gzip", "the gzip data ends too early; copy or fetch the file again");
            case ZipException e ->
                new InputFault("truncated-gzip", "has damaged gzip data (" + e.getMessage() + "); fetch it again");
            default -> new InputFault("unreadable", "cannot be read: " + cause.getMessage());
        };
    }

    private static InputStream file(String location) throws InputFault, IOException {
        try {
            Path path = Path.of(location);
            if (Files.isDirectory(path)) {
                throw new InputFault("directory", "is a directory; name the files in it");
            }
            return Files.newInputStream(path);
        } catch (NoSuchFileException e) {
            throw new InputFault("not-found", "no such file; check the path");
        } catch (AccessDeniedException e) {
            throw new InputFault("unreadable", "may not be read by this user; check its permissions");
        } catch (InvalidPathException e) {
            throw new InputFault("not-found", "is no path: " + e.getReason());
        }
    }

    /// True when the stream begins as gzip data does; reads nothing away.
    static boolean isGzip(InputStream in) throws IOException {
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip;
    }
}
