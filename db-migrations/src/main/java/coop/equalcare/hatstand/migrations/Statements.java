package coop.equalcare.hatstand.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** One statement with its values, as the rules of a file ask and write. */
final class Statements {

    private Statements() {}

    /** Whether there is any such row. */
    static boolean has(Connection connection, String sql, Object... values) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            fill(query, values);
            try (var found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    /** How many rows it wrote or took away. */
    static int run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (var index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
    }
}
