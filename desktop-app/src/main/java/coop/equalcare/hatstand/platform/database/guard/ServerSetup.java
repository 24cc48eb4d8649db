package coop.equalcare.hatstand.platform.database.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import javax.sql.DataSource;

/**
 * Makes the roles of a server and takes from everybody what a database gives them by default.
 *
 * <p>Only the server's administrator can; everybody else finds it done. It may be run again at any
 * time, by several at once and for several databases of one server.
 */
public final class ServerSetup {

    /** What whoever migrates acts as, so that everything made belongs to one role. */
    public static final String AS_OWNER =
            "set role hatstand_owner; set search_path = public; set statement_timeout = 0;"
                    + " set lock_timeout = 0; set idle_in_transaction_session_timeout = 0";

    private static final String MAY_SET_UP =
            "select rolsuper from pg_roles where rolname = current_user";

    private static final String KEEPS_GUARD =
            "select to_regprocedure('sec.guard_drift()') is not null";

    /** A role, or a line about one, was made by somebody else in the same moment. */
    private static final Set<String> LOST_RACE = Set.of("42710", "23505", "XX000", "40P01");

    private static final int MOST_ATTEMPTS = 20;

    private ServerSetup() {}

    public static void prepare(DataSource source) throws SQLException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(true);
            if (maySetUp(connection)) {
                run(connection, "roles.sql");
                run(connection, "database.sql");
            }
        }
    }

    /** What the guard is like now is what it is to be: compared at every sign-in. */
    public static void keepGuard(DataSource source) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute(AS_OWNER);
            statement.execute("select sec.keep_guard()");
        }
    }

    /** Whether this database is of a time when the guard was written down already. */
    public static boolean keepsGuard(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(KEEPS_GUARD)) {
            return row.next() && row.getBoolean(1);
        }
    }

    /**
     * What differs from the guard that the migrations made: gone with a minus before it, come with
     * a plus; at most so many.
     */
    public static List<String> drift(Connection connection, int most) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select sec.guard_drift() limit " + most)) {
            var differences = new ArrayList<String>();
            while (row.next()) {
                differences.add(row.getString(1));
            }
            return differences;
        }
    }

    private static boolean maySetUp(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(MAY_SET_UP)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void run(Connection connection, String script) throws SQLException {
        var sql = read(script);
        for (var attempt = 1; ; attempt++) {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
                return;
            } catch (SQLException failure) {
                if (attempt == MOST_ATTEMPTS || !LOST_RACE.contains(failure.getSQLState())) {
                    throw failure;
                }
            }
        }
    }

    private static String read(String script) {
        try (var stream = ServerSetup.class.getResourceAsStream("/setup/" + script)) {
            return new String(
                    Objects.requireNonNull(stream, script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
