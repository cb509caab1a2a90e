package io.wiredesk.desk.store;

import io.wiredesk.desk.store.StoreException.Reason;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteException;

/// An open data folder: `wiredesk.db` in it is the record of everything that the desk read.
///
/// One connection writes, others read beside it and see the state of the last commit. A commit that
/// returned survives a killed process and a power cut (WAL with `synchronous=FULL`). Safe to share between
/// threads.
public final class Store implements AutoCloseable {
    private static final String FILE = "wiredesk.db";

    /// How long SQLite waits for a lock, in milliseconds: only a backup program can hold one, and never for
    /// long.
    private static final int BUSY_MILLIS = 5_000;

    private final FolderLock lock;
    private final Connection writer;
    private final Jdbi writing;
    private final ReaderConnections readers;
    private final Jdbi reading;
    private final StoreTrouble trouble;
    private final ReentrantLock oneWriter = new ReentrantLock(true);

    private Store(FolderLock lock, Connection writer, ReaderConnections readers, StoreTrouble trouble) {
        this.lock = lock;
        this.writer = writer;
        this.writing = Jdbi.create(writer);
        this.readers = readers;
        this.reading = Jdbi.create(readers);
        this.trouble = trouble;
    }

    /// Opens a data folder for this process alone. Makes folder and database where they are missing, and
    /// brings an older database to this program's schema.
    ///
    /// @throws StoreException when the folder cannot be written or is in use, or when the database is damaged
    ///     or newer than this program
    public static Store open(Path dataFolder) {
        FolderLock lock = FolderLock.claim(dataFolder);
        Path database = dataFolder.resolve(FILE);
        try {
            return open(lock, database);
        } catch (RuntimeException e) {
            lock.close();
            throw new StoreTrouble(database).explain(e);
        } catch (SQLException e) {
            lock.close();
            throw e instanceof SQLiteException cause
                    ? new StoreTrouble(database).explain(cause, e)
                    : new StoreException(Reason.FAILED, "cannot open " + database + ": " + e.getMessage(), e);
        }
    }

    private static Store open(FolderLock lock, Path database) throws SQLException {
        Connection writer = source(database, false).getConnection();
        try {
            Schema.migrate(writer, database);
            Jdbi.create(writer).useTransaction(Diary::catchUp);
            return new Store(lock, writer, new ReaderConnections(source(database, true)), new StoreTrouble(database));
        } catch (SQLException | RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    private static SQLiteDataSource source(Path database, boolean onlyReading) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(onlyReading ? TransactionMode.DEFERRED : TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + database);
        return source;
    }

    /// Answers a question from one unchanging state of the record.
    ///
    /// @param question reads through the handle, which is its own until it returns
    /// @return what the question returns
    /// @throws StoreException when the database fails
    public <T> T read(Function<Handle, T> question) {
        try {
            return reading.inTransaction(question::apply);
        } catch (RuntimeException e) {
            throw trouble.explain(e);
        }
    }

    /// Makes a change wholly or not at all. Changes happen one after the other; it is durable when this
    /// returns.
    ///
    /// @param change writes through the handle, which is its own until it returns
    /// @return what the change returns
    /// @throws StoreException when the database fails or is full; nothing of the change is kept then
    public <T> T write(Function<Handle, T> change) {
        oneWriter.lock();
        try {
            return writing.inTransaction(change::apply);
        } catch (RuntimeException e) {
            throw trouble.explain(e);
        } finally {
            oneWriter.unlock();
        }
    }

    /// Closes the database and frees the folder for others. Waits for a running change.
    @Override
    public void close() {
        oneWriter.lock();
        try {
            readers.close();
            writer.close();
        } catch (SQLException e) {
            throw new StoreException(Reason.FAILED, "cannot close " + trouble.database() + ": " + e.getMessage(), e);
        } finally {
            lock.close();
            oneWriter.unlock();
        }
    }
}
