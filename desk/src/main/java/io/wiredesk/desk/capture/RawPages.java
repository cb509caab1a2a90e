package io.wiredesk.desk.capture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/// The folder of raw pages: numbered WARC files, appended to and never changed. One process writes; safe to
/// share between its threads. Reading does not wait for writing.
public final class RawPages implements AutoCloseable {
    /// Size at which a new file begins, in bytes: small enough to copy about, large enough that a year of a
    /// busy desk is some dozens of files.
    public static final long DEFAULT_FILE_BYTES = 256L << 20;

    private static final String SUFFIX = ".warc.gz";

    private final Path folder;
    private final long fileBytes;
    private Path file;
    private FileChannel channel;

    private RawPages(Path folder, long fileBytes, Path file, FileChannel channel) {
        this.folder = folder;
        this.fileBytes = fileBytes;
        this.file = file;
        this.channel = channel;
    }

    /// Opens the folder, making it where it is missing. A record that a killed process left half-written is
    /// cut off.
    ///
    /// @param folder the folder of raw pages
    /// @param fileBytes size at which a new file begins
    /// @param lastKnown location of a record that is whole for certain: the newer it is, the less is read
    ///     here
    /// @throws CaptureException when the folder cannot be written
    public static RawPages open(Path folder, long fileBytes, Optional<RawLocation> lastKnown) {
        try {
            Files.createDirectories(folder);
            Path file = last(folder).orElseGet(() -> folder.resolve(name(1)));
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            long known = lastKnown
                    .filter(location -> file.endsWith(location.file()))
                    .map(RawLocation::offset)
                    .orElse(0L);
            long end = WholeMembers.end(channel, known);
            channel.truncate(end);
            channel.position(end);
            return new RawPages(folder, fileBytes, file, channel);
        } catch (IOException e) {
            throw new CaptureException(
                    "cannot write the raw pages in " + folder + " (" + e + "): give this user the right to", e);
        }
    }

    private static Optional<Path> last(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)).max(Comparator.naturalOrder());
        }
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "wiredesk-%06d%s", number, SUFFIX);
    }

    /// Appends a page. It survives a power cut when this returns.
    ///
    /// @throws CaptureException when the disk refuses; what was there before is unharmed
    public synchronized RawLocation append(RawPage page) {
        try {
            if (channel.position() >= fileBytes) {
                beginNextFile();
            }
            if (channel.position() == 0) {
                write(WarcRecords.opening(file.getFileName().toString(), page.fetchedAt()));
                forceFolder();
            }
            long offset = channel.position();
            write(WarcRecords.of(page));
            channel.force(false);
            return new RawLocation(file.getFileName().toString(), offset);
        } catch (IOException e) {
            throw new CaptureException("cannot append to " + file + " (" + e + "): is there space left?", e);
        }
    }

    /// Writes all bytes or none: a half-written record would make every later one unreadable.
    private void write(byte[] bytes) throws IOException {
        long start = channel.position();
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (IOException e) {
            channel.truncate(start);
            channel.position(start);
            throw e;
        }
    }

    private void beginNextFile() throws IOException {
        String current = file.getFileName().toString();
        int number = Integer.parseInt(current.substring("wiredesk-".length(), current.length() - SUFFIX.length()));
        Path next = folder.resolve(name(number + 1));
        FileChannel opened =
                FileChannel.open(next, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        channel.close();
        channel = opened;
        file = next;
    }

    /// A file's name is durable only when its folder is.
    private void forceFolder() throws IOException {
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    /// Reads a page again.
    ///
    /// @return the page; empty when the file is gone or holds no page there
    /// @throws CaptureException when the file cannot be read
    public Optional<RawPage> read(RawLocation location) {
        Path wanted = folder.resolve(location.file()).normalize();
        if (!folder.normalize().equals(wanted.getParent()) || !Files.exists(wanted)) {
            return Optional.empty();
        }
        try (FileChannel input = FileChannel.open(wanted, StandardOpenOption.READ)) {
            input.position(location.offset());
            try (WarcReader reader = new WarcReader(input)) {
                Optional<WarcRecord> record = reader.next();
                return record.isPresent() && record.get() instanceof WarcResponse response
                        ? Optional.of(WarcRecords.toPage(response))
                        : Optional.empty();
            }
        } catch (IOException e) {
            throw new CaptureException("cannot read " + wanted + " at byte " + location.offset() + ": " + e, e);
        }
    }

    /// Closes the file that is being written.
    @Override
    public synchronized void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new CaptureException("cannot close " + file + ": " + e, e);
        }
    }
}
