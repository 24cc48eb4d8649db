package coop.equalcare.hatstand.platform.database;

import coop.equalcare.hatstand.platform.database.guard.ServerSetup;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.sql.DataSource;

/**
 * One real PostgreSQL for all tests of a JVM; it stops with the JVM. Each caller gets a database of
 * its own.
 */
final class TestServer {

    private static final Logger CHATTER = Logger.getLogger("io.zonky.test");

    private static final String TEMPLATE = "hatstand_template";

    /** Generous, as a busy machine is no defect. */
    private static final Duration STARTUP = Duration.ofMinutes(2);

    private final EmbeddedPostgres server;
    private final AtomicInteger databases = new AtomicInteger();

    private TestServer() {
        QuietLogs.ask();
        CHATTER.setLevel(Level.WARNING);
        try {
            // Speed matters here and power cuts do not: nothing outlives the JVM.
            server =
                    EmbeddedPostgres.builder()
                            .setPGStartupWait(STARTUP)
                            .setServerConfig("fsync", "off")
                            .setServerConfig("max_connections", "200")
                            .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                            .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                            .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        run("create database " + TEMPLATE);
        migrate(server.getDatabase("postgres", TEMPLATE));
    }

    private static void migrate(DataSource source) {
        try {
            new SchemaMigration(Dialect.POSTGRESQL).migrate(source);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static TestServer running() {
        return Running.SERVER;
    }

    /** A fresh database with the newest schema; a template passes no settings on. */
    ConnectionProfile.Shared newDatabase() {
        var name = "hatstand_" + databases.incrementAndGet();
        run("create database " + name + " template " + TEMPLATE);
        try {
            ServerSetup.prepare(server.getDatabase("postgres", name));
        } catch (SQLException failed) {
            throw new IllegalStateException(name, failed);
        }
        return profile(name);
    }

    /** A fresh database with nothing in it. */
    ConnectionProfile.Shared newEmptyDatabase() {
        var name = "hatstand_" + databases.incrementAndGet();
        run("create database " + name);
        return profile(name);
    }

    ConnectionProfile.Shared profile(String database) {
        return profile(database, "postgres");
    }

    ConnectionProfile.Shared profile(String database, String user) {
        return new ConnectionProfile.Shared(
                "localhost",
                server.getPort(),
                database,
                user,
                ConnectionProfile.Tls.OFF,
                Optional.empty());
    }

    void drop(ConnectionProfile.Shared profile) {
        run("drop database if exists " + profile.database() + " with (force)");
    }

    DataSource administrator() {
        return server.getPostgresDatabase();
    }

    private void run(String sql) {
        try (var connection = administrator().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** Started by the first test that asks, and by no other. */
    private static final class Running {
        static final TestServer SERVER = new TestServer();
    }
}
