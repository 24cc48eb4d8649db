package coop.equalcare.hatstand.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import coop.equalcare.hatstand.people.domain.Hat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

/**
 * A PostgreSQL database set up as at a co-op, and logins of people with the hats that a test wants.
 */
public final class GuardedDatabase implements AutoCloseable {

    /** Somebody who can connect: the login's name, and which person that is. */
    public record Login(String name, UUID person) {}

    /** Logins belong to the whole server. */
    private static final AtomicInteger LOGINS = new AtomicInteger();

    private final ConnectionProfile.Shared profile;

    private GuardedDatabase(ConnectionProfile.Shared profile) {
        this.profile = profile;
    }

    public static GuardedDatabase open() {
        return new GuardedDatabase(TestServer.running().newDatabase());
    }

    public String name() {
        return profile.database();
    }

    public DataSource asAdministrator() {
        return DataSources.server(profile, new char[0]);
    }

    public DataSource as(Login login) {
        return as(login.name());
    }

    public DataSource as(String login) {
        return DataSources.server(profileOf(login), new char[0]);
    }

    /** What somebody types to connect; this server asks for no password. */
    public ConnectionProfile.Shared profileOf(Login login) {
        return profileOf(login.name());
    }

    private ConnectionProfile.Shared profileOf(String login) {
        return TestServer.running().profile(profile.database(), login);
    }

    public Login login(Hat... hats) {
        return login(Arrays.asList(hats));
    }

    /** A person with a login who has worn these hats for long. */
    public Login login(Collection<Hat> hats) {
        var login = new Login("u_test%d".formatted(LOGINS.incrementAndGet()), UUID.randomUUID());
        run(
                "create role %s login in role hatstand_any".formatted(login.name()),
                "grant connect on database %s to %s".formatted(name(), login.name()),
                """
                insert into person (id, name, known_as, contact_by, version)
                values ('%s', '%s', '%s', 'EMAIL', 0)
                """
                        .formatted(login.person(), login.name(), login.name()),
                "insert into login (name, person_id) values ('%s', '%s')"
                        .formatted(login.name(), login.person()));
        hats.forEach(hat -> give(login, hat));
        return login;
    }

    public void give(Login login, Hat hat) {
        giveRole(login, hat);
        giveRow(login, hat, "'2020-01-01'", "null");
    }

    public void giveRole(Login login, Hat hat) {
        run("grant hat_%s to %s".formatted(hat.name().toLowerCase(Locale.ROOT), login.name()));
    }

    public void giveRow(Login login, Hat hat, String since, String until) {
        run(
                "insert into hat_assignment values (gen_random_uuid(), '%s', '%s', %s, %s)"
                        .formatted(login.person(), hat, since, until));
    }

    /** One row of every table, of nobody who tries. */
    public void fill() {
        run(text("one-of-each.sql"));
    }

    /** A file of the guard’s tests. */
    public static String text(String name) {
        try (var content = GuardedDatabase.class.getResourceAsStream("/guard/" + name)) {
            return new String(Objects.requireNonNull(content, name).readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As the administrator, each in a transaction of its own. */
    public void run(String... statements) {
        try (var connection = asAdministrator().getConnection()) {
            for (var sql : statements) {
                execute(connection, sql);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(List.of(statements).toString(), failed);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the first row of the last statement; nothing where there is none. */
    public String ask(String login, String... statements) throws SQLException {
        try (var connection = as(login).getConnection()) {
            var answer = "";
            for (var sql : statements) {
                answer = answer(connection, sql);
            }
            return answer;
        }
    }

    private static String answer(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (var row = statement.getResultSet()) {
                return row.next() ? String.valueOf(row.getString(1)) : "";
            }
        }
    }

    /** Every table of ours by name, with its schema where that is not public. */
    public List<String> tables() throws SQLException {
        return column(
                """
                select oid::regclass::text from pg_class
                where relkind in ('r', 'p') and relnamespace in ('public'::regnamespace, 'sec'::regnamespace,
                                                                 'api'::regnamespace)
                  and relname <> 'flyway_schema_history'
                order by 1
                """);
    }

    /** The first column of every row, as the administrator. */
    public List<String> column(String sql) throws SQLException {
        try (var connection = asAdministrator().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }

    @Override
    public void close() {
        TestServer.running().drop(profile);
    }
}
