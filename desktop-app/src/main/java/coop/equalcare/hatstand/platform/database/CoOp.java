package coop.equalcare.hatstand.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Optional;

import javax.sql.DataSource;

/**
 * Whose database this is. It is read before anything else, because days and clock times are meant
 * in its zone.
 *
 * @param demo invented people: a demo database never takes live work, nor the other way round
 */
public record CoOp(String name, ZoneId zone, boolean demo) {

    /** The field's law, holidays and payroll are those of the United Kingdom. */
    public static final ZoneId HOME_ZONE = ZoneId.of("Europe/London");

    /** Nobody has said yet whose it is in a database that was just made. */
    public static Optional<CoOp> of(DataSource source) {
        try (var connection = source.getConnection();
                var query = connection.prepareStatement("select name, zone, demo from co_op");
                var row = query.executeQuery()) {
            return row.next()
                    ? Optional.of(
                            new CoOp(
                                    row.getString("name"),
                                    ZoneId.of(row.getString("zone")),
                                    row.getBoolean("demo")))
                    : Optional.empty();
        } catch (SQLException failure) {
            throw new IllegalStateException("whose database this is cannot be read", failure);
        }
    }

    /** Once for a database; a second time fails. */
    public void found(DataSource source) {
        try (var connection = source.getConnection()) {
            insert(connection);
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("whose database this is cannot be written", failure);
        }
    }

    private void insert(Connection connection) throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        "insert into co_op (id, name, zone, demo) values (1, ?, ?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, zone.getId());
            insert.setBoolean(3, demo);
            insert.executeUpdate();
        }
    }
}
