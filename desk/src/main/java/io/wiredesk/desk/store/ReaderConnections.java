package io.wiredesk.desk.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import org.jdbi.v3.core.ConnectionFactory;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteDataSource;

/// A few connections that only read. In WAL mode they never wait for the writer. Safe to share between threads.
final class ReaderConnections implements ConnectionFactory, AutoCloseable {
    /// Readers at once: each holds a page cache of about 2 MB, and a desk's pages take milliseconds.
    private static final int LIMIT = 8;

    private final SQLiteDataSource database;
    private final Semaphore permits = new Semaphore(LIMIT, true);
    private final Deque<Connection> idle = new ArrayDeque<>();
    private boolean closed;

    ReaderConnections(SQLiteDataSource database) {
        this.database = database;
    }

    @Override
    public Connection openConnection() throws SQLException {
        permits.acquireUninterruptibly();
        try {
            Connection waiting = poll();
            return waiting != null ? waiting : connect();
        } catch (SQLException | RuntimeException e) {
            permits.release();
            throw e;
        }
    }

    private Connection connect() throws SQLException {
        Connection connection = database.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma query_only = on");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private synchronized @Nullable Connection poll() throws SQLException {
        if (closed) {
            throw new SQLException("the store is closed");
        }
        return idle.poll();
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        try {
            giveBack(connection);
        } finally {
            permits.release();
        }
    }

    private synchronized void giveBack(Connection connection) throws SQLException {
        if (closed) {
            connection.close();
        } else {
            idle.push(connection);
        }
    }

    @Override
    public synchronized void close() throws SQLException {
        closed = true;
        for (Connection connection : idle) {
            connection.close();
        }
        idle.clear();
    }
}
