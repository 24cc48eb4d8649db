package coop.equalcare.hatstand.platform.database;

import com.zaxxer.hikari.HikariDataSource;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.platform.House;
import coop.equalcare.hatstand.platform.database.feed.ChangeBus;
import coop.equalcare.hatstand.platform.database.feed.LocalFeed;
import coop.equalcare.hatstand.platform.work.AuditTrail;
import coop.equalcare.hatstand.platform.work.Events;
import coop.equalcare.hatstand.platform.work.GuardedGate;

import org.hibernate.SessionFactory;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import javax.sql.DataSource;

/**
 * A database for a test class, with the newest schema and nothing in it, and the house that stands
 * on it.
 *
 * <p>A store's contract is an abstract class with {@code abstract Dialect dialect()} and one
 * subclass for each dialect; it opens this before all tests and closes it after them:
 *
 * <pre>{@code
 * @TestInstance(TestInstance.Lifecycle.PER_CLASS)
 * abstract class BookingsContract {
 *     private TestDatabase database;
 *
 *     abstract Dialect dialect();
 *
 *     @BeforeAll
 *     void open() {
 *         database = TestDatabase.open(dialect(), HibernateBookings.rows());
 *     }
 *
 *     @AfterAll
 *     void close() {
 *         database.close();
 *     }
 * }
 * }</pre>
 */
public final class TestDatabase implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final Dialect dialect;
    private final HikariDataSource source;
    private final DataSource plain;
    private final SessionFactory factory;
    private final Sessions sessions;
    private final LocalFeed feed;
    private final House house;
    private final List<AuditTrail.Line> audited = new CopyOnWriteArrayList<>();
    private final Optional<PersonId> me;
    private final Runnable remove;

    private TestDatabase(
            Dialect dialect,
            DataSource source,
            DataSource plain,
            List<Class<?>> rows,
            InstantSource clock,
            Optional<PersonId> me,
            Runnable remove) {
        this.dialect = dialect;
        this.me = me;
        this.source = DataSources.pool(source);
        this.plain = plain;
        this.remove = remove;
        this.factory = dialect.mappings(rows).over(this.source);
        this.sessions = new Sessions(factory, () -> {}, () -> false);
        this.feed = new LocalFeed(sessions, new ChangeBus());
        var gate = new GuardedGate(sessions, audited::add, feed);
        this.house =
                new House(
                        gate,
                        sessions,
                        new Events(),
                        feed,
                        clock,
                        new TimeOrderedIds(),
                        ZoneId.of("Europe/London"));
    }

    public static TestDatabase open(Dialect dialect, List<Class<?>> rows) {
        return open(dialect, rows, () -> NOW);
    }

    public static TestDatabase open(Dialect dialect, List<Class<?>> rows, InstantSource clock) {
        return switch (dialect) {
            case H2 -> {
                var profile = TestFiles.newFile();
                var source = DataSources.existingFile(profile, TestFiles.fileKey());
                yield new TestDatabase(
                        dialect,
                        source,
                        source,
                        rows,
                        clock,
                        Optional.empty(),
                        () -> TestFiles.delete(profile.file().getParent()));
            }
            case POSTGRESQL -> {
                var profile = TestServer.running().newDatabase();
                var source = DataSources.server(profile, new char[0]);
                yield new TestDatabase(
                        dialect,
                        source,
                        source,
                        rows,
                        clock,
                        Optional.empty(),
                        () -> TestServer.running().drop(profile));
            }
        };
    }

    /**
     * As {@link #open(Dialect, List)} or, where hats are given, on PostgreSQL guarded as at a
     * co-op: stores work with the rights of somebody who wears these hats, while {@link #run},
     * {@link #number} and {@link #person} are the administrator's.
     */
    public static TestDatabase open(Dialect dialect, List<Class<?>> rows, Set<Hat> hats) {
        if (hats.isEmpty()) {
            return open(dialect, rows);
        }
        var guarded = GuardedDatabase.open();
        var login = guarded.login(hats);
        return new TestDatabase(
                dialect,
                guarded.as(login),
                guarded.asAdministrator(),
                rows,
                () -> NOW,
                Optional.of(new PersonId(login.person())),
                guarded::close);
    }

    /** A desk at a database that others are at too; closing it leaves the database. */
    public static TestDatabase desk(
            GuardedDatabase guarded, GuardedDatabase.Login login, List<Class<?>> rows) {
        return new TestDatabase(
                Dialect.POSTGRESQL,
                guarded.as(login),
                guarded.asAdministrator(),
                rows,
                () -> NOW,
                Optional.of(new PersonId(login.person())),
                () -> {});
    }

    /** Whose login stores work with; nobody's where the database's own guard is not asked. */
    public Optional<PersonId> me() {
        return me;
    }

    public Dialect dialect() {
        return dialect;
    }

    public DataSource dataSource() {
        return source;
    }

    public Sessions sessions() {
        return sessions;
    }

    public SessionFactory factory() {
        return factory;
    }

    /** Its Gate is the real one; its audit lines are kept in {@link #audited()}. */
    public House house() {
        return house;
    }

    public List<AuditTrail.Line> audited() {
        return audited;
    }

    /** Runs work in a transaction of its own and keeps what it did. */
    public <T> T inTransaction(Supplier<T> work) {
        return sessions.inTransaction(work, _ -> true);
    }

    public void inTransaction(Runnable work) {
        inTransaction(
                () -> {
                    work.run();
                    return true;
                });
    }

    /** Somebody new, for rows that refer to a person. */
    public PersonId person(String name) {
        var id = house.ids().next();
        run(
                """
                insert into person (id, name, known_as, contact_by, version)
                values (?, ?, ?, 'EMAIL', 0)
                """,
                id,
                name,
                name);
        return new PersonId(id);
    }

    /** Runs and commits one statement by plain JDBC. */
    public int run(String sql, Object... values) {
        try (var connection = plain.getConnection()) {
            connection.setAutoCommit(false);
            var changed = run(connection, sql, values);
            connection.commit();
            return changed;
        } catch (SQLException refused) {
            throw new IllegalStateException(refused.getMessage(), refused);
        }
    }

    static int run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        }
    }

    /** The number in the first column of the first row. */
    public long number(String sql, Object... values) {
        try (var connection = plain.getConnection();
                var statement = connection.prepareStatement(sql)) {
            connection.setAutoCommit(false);
            fill(statement, values);
            try (var row = statement.executeQuery()) {
                row.next();
                var number = row.getLong(1);
                connection.rollback();
                return number;
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused.getMessage(), refused);
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (var index = 0; index < values.length; index++) {
            statement.setObject(index + 1, asColumn(values[index]));
        }
    }

    private static Object asColumn(Object value) {
        return value instanceof Instant instant
                ? OffsetDateTime.ofInstant(instant, ZoneOffset.UTC)
                : value;
    }

    @Override
    public void close() {
        factory.close();
        source.close();
        remove.run();
    }
}
