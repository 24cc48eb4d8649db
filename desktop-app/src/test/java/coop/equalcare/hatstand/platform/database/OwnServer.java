package coop.equalcare.hatstand.platform.database;

import coop.equalcare.hatstand.platform.database.ConnectionProfile.Shared;
import coop.equalcare.hatstand.platform.database.ConnectionProfile.Tls;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * A PostgreSQL that a test may stop, start again and lock people out of: with TLS, and with
 * passwords.
 */
final class OwnServer implements AutoCloseable {

    private static final char[] STORE_PASSWORD = "changeit".toCharArray();

    /** Generous, as a busy machine is no defect. */
    private static final Duration STARTUP = Duration.ofMinutes(2);

    private final Path folder;
    private final int port = freePort();
    private EmbeddedPostgres running;

    OwnServer(Path folder) {
        this.folder = folder;
        makeCertificate();
        start();
    }

    void start() {
        try {
            running =
                    EmbeddedPostgres.builder()
                            .setPGStartupWait(STARTUP)
                            .setDataDirectory(folder.resolve("data"))
                            .setCleanDataDirectory(false)
                            .setPort(port)
                            .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                            .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                            .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void stop() {
        try {
            running.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Everybody but the administrator shows a password from now on, over TLS. */
    void guard() {
        run(
                "alter system set ssl_cert_file = '" + folder.resolve("server.crt") + "'",
                "alter system set ssl_key_file = '" + folder.resolve("server.key") + "'",
                "alter system set ssl = on");
        try {
            Files.writeString(
                    folder.resolve("data/pg_hba.conf"),
                    """
                    local   all all               trust
                    host    all postgres all      trust
                    hostssl all all      all      scram-sha-256
                    """);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        run("select pg_reload_conf()");
    }

    void run(String... statements) {
        try (var connection = running.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    Path certificate() {
        return folder.resolve("server.crt");
    }

    /** As on one's own machine. */
    Shared unguarded(String database) {
        return new Shared("localhost", port, database, "postgres", Tls.OFF, Optional.empty());
    }

    /** As it should be, trusting this server's certificate. */
    Shared guarded(String database, String user) {
        return new Shared(
                "localhost", port, database, user, Tls.VERIFY_FULL, Optional.of(certificate()));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The JDK's own tool makes it, for the name localhost. */
    private void makeCertificate() {
        var store = folder.resolve("server.p12");
        try {
            var made =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "keytool")
                                            .toString(),
                                    "-genkeypair",
                                    "-alias",
                                    "server",
                                    "-keyalg",
                                    "RSA",
                                    "-keysize",
                                    "2048",
                                    "-sigalg",
                                    "SHA256withRSA",
                                    "-dname",
                                    "CN=localhost",
                                    "-ext",
                                    "san=dns:localhost",
                                    "-storetype",
                                    "PKCS12",
                                    "-storepass",
                                    new String(STORE_PASSWORD),
                                    "-keystore",
                                    store.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .onExit()
                            .join();
            if (made.exitValue() != 0) {
                throw new IllegalStateException("keytool: " + made.exitValue());
            }
            var keys = KeyStore.getInstance(store.toFile(), STORE_PASSWORD);
            writePem("server.crt", "CERTIFICATE", keys.getCertificate("server").getEncoded());
            writePem(
                    "server.key",
                    "PRIVATE KEY",
                    keys.getKey("server", STORE_PASSWORD).getEncoded());
            Files.setPosixFilePermissions(
                    folder.resolve("server.key"), PosixFilePermissions.fromString("rw-------"));
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void writePem(String name, String kind, byte[] content) throws IOException {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(
                folder.resolve(name),
                "-----BEGIN %s-----%n%s%n-----END %s-----%n".formatted(kind, lines, kind));
    }

    @Override
    public void close() {
        stop();
    }
}
