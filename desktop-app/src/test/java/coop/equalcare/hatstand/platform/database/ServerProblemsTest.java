package coop.equalcare.hatstand.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.database.ConnectionProblem.Kind;
import coop.equalcare.hatstand.platform.database.ConnectionProfile.Shared;
import coop.equalcare.hatstand.platform.database.ConnectionProfile.Tls;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Everything that can be wrong between a desk and a server that is otherwise in order. */
class ServerProblemsTest {

    @TempDir private static Path folder;

    private static OwnServer server;

    private final Databases databases = new Databases(List.of(PersonTestRow.class), () -> false);

    @BeforeAll
    static void start() {
        server = new OwnServer(folder);
        server.run(
                "create database coop",
                "create database private",
                "revoke connect on database private from public",
                "create role may login password 'right'",
                "create role sam login password 'right' connection limit 0");
        server.guard();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_host_that_nobody_knows() {
        assertThat(problem(Shared.verified("no-such-host.invalid", 5432, "coop", "may")))
                .isEqualTo(Kind.HOST_UNKNOWN);
    }

    @Test
    void a_port_on_which_nobody_listens() throws IOException {
        int closed;
        try (var socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }

        assertThat(problem(Shared.verified("localhost", closed, "coop", "may")))
                .isEqualTo(Kind.REFUSED);
    }

    @Test
    void a_server_without_tls() {
        var plain = TestServer.running().profile("postgres");

        assertThat(problem(Shared.verified("localhost", plain.port(), "postgres", "postgres")))
                .isEqualTo(Kind.TLS_NOT_OFFERED);
    }

    @Test
    void a_certificate_that_nobody_vouches_for() {
        var trusting = server.guarded("coop", "may");

        assertThat(problem(Shared.verified("localhost", trusting.port(), "coop", "may")))
                .isEqualTo(Kind.TLS_NOT_TRUSTED);
    }

    @Test
    void a_certificate_of_another_name() {
        var right = server.guarded("coop", "may");
        var wrongName =
                new Shared(
                        "127.0.0.1",
                        right.port(),
                        "coop",
                        "may",
                        Tls.VERIFY_FULL,
                        right.rootCertificate());

        assertThat(problem(wrongName)).isEqualTo(Kind.TLS_NOT_TRUSTED);
    }

    @Test
    void a_root_certificate_that_is_not_there_or_none() throws IOException {
        var right = server.guarded("coop", "may");
        var notOne = Files.writeString(folder.resolve("letter.txt"), "Dear co-op");

        assertThat(problem(trusting(right, folder.resolve("nowhere.crt"))))
                .isEqualTo(Kind.ROOT_CERTIFICATE_UNREADABLE);
        assertThat(problem(trusting(right, notOne))).isEqualTo(Kind.ROOT_CERTIFICATE_UNREADABLE);
    }

    @Test
    void a_wrong_password_or_user() {
        assertThat(problem(server.guarded("coop", "may"), "wrong")).isEqualTo(Kind.WRONG_PASSWORD);
        assertThat(problem(server.guarded("coop", "nobody"), "right"))
                .isEqualTo(Kind.WRONG_PASSWORD);
    }

    @Test
    void no_such_database() {
        assertThat(problem(server.guarded("cooop", "may"))).isEqualTo(Kind.NO_SUCH_DATABASE);
    }

    @Test
    void a_database_that_is_not_for_this_user() {
        assertThat(problem(server.guarded("private", "may"))).isEqualTo(Kind.NOT_ENTITLED);
    }

    @Test
    void too_many_connections() {
        assertThat(problem(server.guarded("coop", "sam"))).isEqualTo(Kind.TOO_MANY_CONNECTIONS);
    }

    @Test
    void an_empty_database_that_this_user_may_not_set_up() {
        assertThat(problem(server.guarded("coop", "may")))
                .isEqualTo(Kind.SCHEMA_MISSING_NOT_ENTITLED);
    }

    @Test
    void an_administrator_sets_a_database_up_and_its_owners_keep_it_up_over_tls() {
        server.run("create database ours", "create role owner login password 'right'");
        assertThat(databases.migrate(server.unguarded("ours"), new char[0]))
                .isInstanceOfSatisfying(Opening.Opened.class, opened -> opened.database().close());
        server.run("grant hatstand_owner to owner");
        var profile = server.guarded("ours", "owner");

        assertThat(databases.migrate(profile, "right".toCharArray()))
                .isInstanceOfSatisfying(Opening.Opened.class, opened -> opened.database().close());
        assertThat(databases.test(profile, "right".toCharArray())).isEmpty();
    }

    @Test
    void a_database_without_a_schema_is_set_up_by_the_administrator_only() {
        server.run("create role ann login password 'right'", "create database anns owner ann");

        assertThat(problem(server.guarded("anns", "ann")))
                .isEqualTo(Kind.SCHEMA_MISSING_NOT_ENTITLED);
        assertThat(problem(server.unguarded("anns"))).isEqualTo(Kind.SCHEMA_MISSING);
    }

    private static Shared trusting(Shared profile, Path certificate) {
        return new Shared(
                profile.host(),
                profile.port(),
                profile.database(),
                profile.user(),
                profile.tls(),
                Optional.of(certificate));
    }

    private Kind problem(Shared profile) {
        return problem(profile, "right");
    }

    private Kind problem(Shared profile, String password) {
        return databases
                .test(profile, password.toCharArray())
                .map(ConnectionProblem::kind)
                .orElse(null);
    }
}
