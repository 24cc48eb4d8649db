package coop.equalcare.hatstand.migrations;

import org.h2.tools.TriggerAdapter;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * H2's stand-in for PostgreSQL's exclusion constraint of the same name: nobody is booked in two
 * places at once.
 *
 * <p>It locks the worker's row first. Without that two writers could both look, see nothing and
 * both write, even under SERIALIZABLE.
 */
public final class OnePlaceAtATime extends TriggerAdapter {

    /** Integrity constraint violation: exclusion, as PostgreSQL calls it. */
    private static final String EXCLUSION_VIOLATION = "23P01";

    private static final String OVERLAPPING =
            """
            select id from booking
            where worker_id = ? and id <> ? and not cancelled and starts_at < ? and ends_at > ?
            fetch first row only
            """;

    @Override
    public void fire(Connection connection, ResultSet before, ResultSet after) throws SQLException {
        var worker = after.getObject("worker_id");
        if (worker == null || after.getBoolean("cancelled")) {
            return;
        }
        lock(connection, worker);
        try (var query = connection.prepareStatement(OVERLAPPING)) {
            query.setObject(1, worker);
            query.setObject(2, after.getObject("id"));
            query.setObject(3, after.getObject("ends_at"));
            query.setObject(4, after.getObject("starts_at"));
            try (var found = query.executeQuery()) {
                if (found.next()) {
                    throw new SQLException(
                            "conflict, rule:booking_one_place_at_a_time", EXCLUSION_VIOLATION);
                }
            }
        }
    }

    private static void lock(Connection connection, Object worker) throws SQLException {
        try (var query =
                connection.prepareStatement("select id from person where id = ? for update")) {
            query.setObject(1, worker);
            query.executeQuery().close();
        }
    }
}
