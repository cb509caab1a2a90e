package io.wiredesk.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads columns by the rules at the head of the schema: `…_at` are milliseconds, lists are JSON arrays, enum values
/// stand as the contract spells them.
final class Columns {
    private Columns() {}

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }

    static Optional<Instant> maybeInstant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    static Optional<String> maybe(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static List<String> strings(ResultSet row, String column) throws SQLException {
        return Json.list(row.getString(column));
    }

    static <E extends Enum<E>> E word(ResultSet row, String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, row.getString(column).toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
