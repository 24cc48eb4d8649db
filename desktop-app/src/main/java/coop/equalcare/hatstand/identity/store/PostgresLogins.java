package coop.equalcare.hatstand.identity.store;

import coop.equalcare.hatstand.identity.domain.server.ServerLogins;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.database.Sessions;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Logins through the functions that PostgreSQL has for them; a file has none. */
public final class PostgresLogins implements ServerLogins {

    private static final String ALL =
            "select name, person_id, active, ours, code_until, connections from api.logins() order"
                    + " by name";

    private final Sessions sessions;

    public PostgresLogins(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Login> all() {
        return sessions.current().doReturningWork(PostgresLogins::all);
    }

    private static List<Login> all(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(ALL)) {
            var found = new ArrayList<Login>();
            while (row.next()) {
                found.add(login(row));
            }
            return found;
        }
    }

    private static Login login(ResultSet row) throws SQLException {
        return new Login(
                row.getString("name"),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getBoolean("active"),
                row.getBoolean("ours"),
                moment(row),
                row.getInt("connections"));
    }

    private static Optional<Instant> moment(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("code_until", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public void make(PersonId person, String name, String verifier) {
        sessions.call("select api.make_login(?, ?, ?)", person.value(), name, verifier);
    }

    @Override
    public void reset(PersonId person, String verifier) {
        sessions.call("select api.reset_login(?, ?)", person.value(), verifier);
    }

    @Override
    public void disable(PersonId person) {
        sessions.call("select api.disable_login(?)", person.value());
    }

    @Override
    public void enable(PersonId person) {
        sessions.call("select api.enable_login(?)", person.value());
    }

    @Override
    public int throwOut(PersonId person) {
        return sessions.call("select api.kick_login(?)", person.value());
    }

    @Override
    public void choose(String verifier) {
        sessions.call("select api.choose_password(?)", verifier);
    }
}
