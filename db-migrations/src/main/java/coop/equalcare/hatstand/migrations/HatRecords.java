package coop.equalcare.hatstand.migrations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** What the rules of hats look up in a file, and what they write. */
final class HatRecords {

    private static final String TURN =
            "select hat from hat_rule where hat = 'ADMINISTRATOR' for update";

    private static final String GIVES =
            """
            select 1 from hat_assignment worn
            join hat_giver gives on gives.hat = ? and gives.giver = worn.hat
            where worn.person_id = ? and worn.since <= ? and (worn.until is null or worn.until > ?)
            """;

    private final Connection connection;

    HatRecords(Connection connection) {
        this.connection = connection;
    }

    /**
     * One at a time: those who may give hats are counted while nobody stops being one of them.
     *
     * @param at the column that says when it is done
     * @return the co-op's day then
     */
    LocalDate takeTurn(ResultSet row, String at) throws SQLException {
        has(TURN);
        return row.getObject(at) instanceof OffsetDateTime moment
                ? moment.atZoneSameInstant(zone()).toLocalDate()
                : LocalDate.now(zone());
    }

    private ZoneId zone() throws SQLException {
        try (var query = connection.prepareStatement("select zone from co_op");
                var found = query.executeQuery()) {
            return ZoneId.of(found.next() ? found.getString(1) : "Europe/London");
        }
    }

    boolean gives(String hat, Object person, LocalDate day) throws SQLException {
        return has(GIVES, hat, person, day, day);
    }

    boolean has(String sql, Object... values) throws SQLException {
        return Statements.has(connection, sql, values);
    }

    void write(String sql, Object... values) throws SQLException {
        Statements.run(connection, sql, values);
    }
}
