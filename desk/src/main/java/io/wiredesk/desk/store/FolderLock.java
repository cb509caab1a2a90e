package io.wiredesk.desk.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wiredesk.desk.store.StoreException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// The claim of one process on a data folder: a lock of the operating system on the file `lock` in it. The
/// system drops it when the process ends, however it ends. The file holds the process id, for people.
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Makes the folder where it is missing, and claims it.
    ///
    /// @throws StoreException when the folder cannot be written or is claimed already
    static FolderLock claim(Path folder) {
        FileChannel channel = null;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(
                    folder.resolve("lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (!claim(channel)) {
                String holder = holder(channel);
                channel.close();
                throw new StoreException(
                        Reason.IN_USE,
                        "the data folder " + folder + " is in use by another wiredesk" + holder
                                + ": stop that one, or name another folder with --data",
                        null);
            }
            return new FolderLock(channel);
        } catch (IOException e) {
            closeQuietly(channel);
            throw new StoreException(
                    Reason.UNWRITABLE,
                    "cannot write the data folder " + folder + " (" + reason(e)
                            + "): give this user the right to, or name another folder with --data",
                    e);
        }
    }

    private static String reason(IOException fault) {
        return switch (fault) {
            case FileAlreadyExistsException e -> "it is a file";
            case AccessDeniedException e -> "permission denied";
            default -> String.valueOf(fault.getMessage());
        };
    }

    private static boolean claim(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                return false;
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(UTF_8)));
            return true;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer pid = ByteBuffer.allocate(20);
        channel.read(pid, 0);
        String text = UTF_8.decode(pid.flip()).toString().strip();
        return text.isEmpty() ? "" : " (process " + text + ")";
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // The first error says what is wrong; this one would only hide it.
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
