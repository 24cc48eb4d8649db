package coop.equalcare.hatstand.audit.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.platform.database.GuardedDatabase;
import coop.equalcare.hatstand.platform.database.GuardedDatabase.Login;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** A trail at a server, and people who come to it with plain SQL. */
final class TrailUnderAttack implements AutoCloseable {

    static final String LINE =
            "insert into audit_event (id, actor_id, action, subject_id) values ('%s', '%s', '%s',"
                    + " '%s')";

    /** Whoever asks to be let in is nobody yet. */
    static final UUID NOBODY = new UUID(0, 0);

    private final GuardedDatabase database = GuardedDatabase.open();

    /** As if everybody might write anything: what is left are the trail's own guards. */
    TrailUnderAttack() {
        run(
                "grant insert on audit_event to hatstand_any",
                "create policy written_in_this_test on audit_event for insert to hatstand_any"
                        + " with check (true)");
    }

    Login login(Hat... hats) {
        return database.login(hats);
    }

    Login disabledLogin() {
        var login = database.login(Hat.COORDINATOR);
        run("update login set active = false where name = '%s'".formatted(login.name()));
        return login;
    }

    void run(String... statements) {
        database.run(statements);
    }

    String ask(String login, String... statements) throws SQLException {
        return database.ask(login, statements);
    }

    String as(Login login, String sql) throws SQLException {
        return ask(login.name(), sql);
    }

    Connection connection(Login login) throws SQLException {
        var connection = database.as(login).getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String line(UUID id, UUID actor, String action) {
        return LINE.formatted(id, actor, action, UUID.randomUUID());
    }

    void denied(Login login, String sql) {
        assertThatThrownBy(() -> as(login, sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }

    @Override
    public void close() {
        database.close();
    }
}
