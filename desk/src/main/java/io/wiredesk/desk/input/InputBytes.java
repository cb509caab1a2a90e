package io.wiredesk.desk.input;

import java.io.BufferedInputStream;
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

    /// Opens a file or `-`, ready to be looked into with mark and reset; gzip is unpacked.
    ///
    /// @throws InputFault when it cannot be opened
    static InputStream open(String location, InputStream standardInput) throws InputFault {
        try {
            var raw = new BufferedInputStream(location.equals("-") ? standardInput : file(location), 1 << 16);
            return isGzip(raw) ? new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16) : raw;
        } catch (IOException e) {
            throw fault(e);
        }
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

    private static boolean isGzip(InputStream in) throws IOException {
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip;
    }
}
