package io.wiredesk.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Turns a record back into one of the program's first schema.
final class FirstSchema {
    private FirstSchema() {}

    /// Writes what `newer` has of the first schema's tables and columns into a new database `older`.
    static void copy(Path newer, Path older) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + older);
                Statement statement = connection.createStatement();
                InputStream script =
                        Objects.requireNonNull(FirstSchema.class.getResourceAsStream("/db/V1__desk.sql"))) {
            statement.executeUpdate(new String(script.readAllBytes(), UTF_8));
            statement.executeUpdate("attach '" + newer + "' as newer");
            for (String table : strings(
                    statement,
                    "select name from main.sqlite_master where type = 'table' and name not like 'sqlite%'")) {
                String columns = String.join(
                        ", ", strings(statement, "select name from pragma_table_info('" + table + "', 'main')"));
                statement.executeUpdate(
                        "insert into main." + table + " (" + columns + ") select " + columns + " from newer." + table);
            }
            statement.executeUpdate("pragma user_version = 1");
        }
    }

    private static List<String> strings(Statement statement, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
