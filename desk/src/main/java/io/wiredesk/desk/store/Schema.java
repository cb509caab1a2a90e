package io.wiredesk.desk.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wiredesk.desk.store.StoreException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// Brings a database to this program's schema: the numbered files under `db/`, each applied once, in order,
/// in a transaction of its own. SQLite's `user_version` keeps the number of the last one.
final class Schema {
    /// Append only: a file that was ever released never changes.
    private static final List<String> MIGRATIONS =
            List.of("V1__desk.sql", "V2__diary.sql", "V3__quotes.sql", "V4__entities.sql");

    private Schema() {}

    /// Applies what is missing.
    ///
    /// @throws StoreException when the database was made by a newer program
    static void migrate(Connection connection, Path database) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int version = version(statement);
            if (version > MIGRATIONS.size()) {
                throw new StoreException(
                        Reason.NEWER,
                        database + " has schema " + version + ", and this wiredesk knows schemas up to "
                                + MIGRATIONS.size() + ": start the newer wiredesk that wrote it",
                        null);
            }
            for (int next = version + 1; next <= MIGRATIONS.size(); next++) {
                // executeUpdate hands the whole script to sqlite3_exec, which runs every statement of it.
                statement.executeUpdate("begin immediate;\n" + script(MIGRATIONS.get(next - 1))
                        + "\npragma user_version = " + next + ";\ncommit;");
            }
        }
    }

    private static int version(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("pragma user_version")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static String script(String name) {
        try (InputStream stream = Schema.class.getResourceAsStream("/db/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("the program's jar lacks db/" + name);
            }
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
