package coop.equalcare.hatstand.platform.database;

import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.platform.database.ConnectionProblem.Kind;
import coop.equalcare.hatstand.platform.database.feed.Link;
import coop.equalcare.hatstand.platform.database.feed.ServerFeed;
import coop.equalcare.hatstand.platform.database.guard.ServerSetup;
import coop.equalcare.hatstand.platform.database.mapping.Mappings;

import org.flywaydb.core.api.FlywayException;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import javax.sql.DataSource;

/**
 * Opens databases on PostgreSQL servers. Problems leave as {@link Unopened}, and then nothing is
 * left open.
 */
final class ServerDoor {

    private static final SchemaMigration MIGRATION = new SchemaMigration(Dialect.POSTGRESQL);

    /** The server's administrator, or whoever may act as the owner of the tables. */
    private static final String MAY_MIGRATE =
            """
            select rolsuper or coalesce(
                (select pg_has_role(current_user, oid, 'member') from pg_roles
                 where rolname = 'hatstand_owner'), false)
            from pg_roles where rolname = current_user
            """;

    private static final int DIFFERENCES_SHOWN = 3;

    private final Mappings mappings;
    private final BooleanSupplier onScreenThread;

    ServerDoor(List<Class<?>> rows, BooleanSupplier onScreenThread) {
        this.mappings = Dialect.POSTGRESQL.mappings(rows);
        this.onScreenThread = onScreenThread;
    }

    /** Does ahead what needs no database yet. */
    void prepare() {
        mappings.prepare();
    }

    Database open(ConnectionProfile.Shared profile, char[] password) {
        return enter(profile, DataSources.server(profile, password), false);
    }

    Database migrate(ConnectionProfile.Shared profile, char[] password) {
        return enter(profile, DataSources.server(profile, password), true);
    }

    /** By one bare connection. */
    static Outcome<Boolean> prove(ConnectionProfile.Shared profile, char[] password) {
        try (var _ = DataSources.server(profile, password).getConnection()) {
            return asks(profile)
                    ? new Outcome.Done<>(true)
                    : unproved(ServerDiagnosis.problem(Kind.NO_PASSWORD_ASKED, profile, ""));
        } catch (SQLException failure) {
            var problem = ServerDiagnosis.of(failure, profile);
            return problem.kind() == Kind.WRONG_PASSWORD
                    ? new Outcome.Done<>(false)
                    : unproved(problem);
        }
    }

    private static Outcome<Boolean> unproved(ConnectionProblem problem) {
        return new Outcome.Refused<>(List.of(problem.what(), problem.next()));
    }

    /**
     * With TLS the driver insists on it that both sides know the password. Without, a server may
     * let in whoever comes, and this driver has no word for that: so it is offered what nobody
     * chose.
     */
    private static boolean asks(ConnectionProfile.Shared profile) throws SQLException {
        if (profile.tls() == ConnectionProfile.Tls.VERIFY_FULL) {
            return true;
        }
        try (var _ = DataSources.server(profile, Databases.machineMadeKey()).getConnection()) {
            return false;
        } catch (SQLException refused) {
            if (ServerDiagnosis.of(refused, profile).kind() == Kind.WRONG_PASSWORD) {
                return true;
            }
            // It could not be asked, for example because it lets in no more: nothing is known.
            throw refused;
        }
    }

    private Database enter(ConnectionProfile.Shared profile, DataSource source, boolean migrating) {
        var open = new ArrayDeque<AutoCloseable>();
        try {
            var connection = source.getConnection();
            open.push(connection);
            checkVersion(connection, profile);
            if (migrating) {
                checkGuardBefore(connection, profile);
                MIGRATION.migrate(source);
            }
            checkSchema(connection, profile);
            checkGuard(connection, profile);
            return assemble(profile, source, connection, open);
        } catch (SQLException failure) {
            Database.closeAll(open);
            throw new Unopened(ServerDiagnosis.of(failure, profile), failure);
        } catch (FlywayException failure) {
            Database.closeAll(open);
            throw new Unopened(ServerDiagnosis.ofMigration(failure, profile), failure);
        } catch (RuntimeException failure) {
            Database.closeAll(open);
            throw Breakdown.of(failure)
                    .flatMap(_ -> Breakdown.sqlIn(failure))
                    .<RuntimeException>map(
                            sql -> new Unopened(ServerDiagnosis.of(sql, profile), failure))
                    .orElse(failure);
        }
    }

    private static void checkVersion(Connection connection, ConnectionProfile.Shared profile)
            throws SQLException {
        var server = connection.getMetaData();
        tooOld(server.getDatabaseMajorVersion(), server.getDatabaseProductVersion(), profile.host())
                .ifPresent(
                        problem -> {
                            throw new Unopened(problem);
                        });
    }

    static Optional<ConnectionProblem> tooOld(int major, String version, String host) {
        var oldest = Dialect.POSTGRESQL.oldestVersion();
        return major < oldest
                ? Optional.of(
                        ConnectionProblem.of(
                                Kind.SERVER_TOO_OLD, host, version, Integer.toString(oldest)))
                : Optional.empty();
    }

    private static void checkSchema(Connection connection, ConnectionProfile.Shared profile)
            throws SQLException {
        var problem =
                switch (MIGRATION.state(connection)) {
                    case CURRENT -> null;
                    case MISSING ->
                            mayMigrate(connection)
                                    ? Kind.SCHEMA_MISSING
                                    : Kind.SCHEMA_MISSING_NOT_ENTITLED;
                    case OLDER ->
                            mayMigrate(connection)
                                    ? Kind.SCHEMA_OLDER
                                    : Kind.SCHEMA_OLDER_NOT_ENTITLED;
                    case NEWER -> Kind.SCHEMA_NEWER;
                    case ALTERED -> Kind.SCHEMA_ALTERED;
                };
        if (problem != null) {
            throw new Unopened(ServerDiagnosis.problem(problem, profile, ""));
        }
    }

    /**
     * After an update the guard is written down as it is then: whatever was changed before would
     * pass for what the update made. Whoever migrates one that is up to date means what is there.
     */
    private static void checkGuardBefore(Connection connection, ConnectionProfile.Shared profile)
            throws SQLException {
        if (MIGRATION.state(connection) == SchemaMigration.State.OLDER
                && ServerSetup.keepsGuard(connection)) {
            checkGuard(connection, profile);
        }
    }

    /** Whoever changed it by hand may have meant well; nobody works behind a guard with a gap. */
    private static void checkGuard(Connection connection, ConnectionProfile.Shared profile)
            throws SQLException {
        var differences = ServerSetup.drift(connection, DIFFERENCES_SHOWN);
        if (!differences.isEmpty()) {
            throw new Unopened(
                    ServerDiagnosis.problem(
                            Kind.GUARD_CHANGED, profile, String.join("; ", differences)));
        }
    }

    private static boolean mayMigrate(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(MAY_MIGRATE)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private Database assemble(
            ConnectionProfile.Shared profile,
            DataSource source,
            Connection listening,
            ArrayDeque<AutoCloseable> open)
            throws SQLException {
        var pool = DataSources.pool(source);
        open.push(pool);
        var factory = mappings.over(pool);
        open.push(factory);
        // PostgreSQL makes a commit durable before it answers.
        var sessions = new Sessions(factory, () -> {}, onScreenThread);
        var link = new Link();
        var feed = new ServerFeed(listening, source, sessions, link);
        open.push(feed);
        return new Database(profile, pool, sessions, feed, link, Optional.empty(), open);
    }
}
