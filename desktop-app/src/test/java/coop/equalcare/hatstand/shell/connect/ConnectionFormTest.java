package coop.equalcare.hatstand.shell.connect;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.platform.database.ConnectionProfile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.Optional;

class ConnectionFormTest {

    @Test
    void a_server_elsewhere_must_prove_its_name() {
        assertThat(server("db.example", "").profile())
                .isEqualTo(
                        new Outcome.Done<>(
                                ConnectionProfile.Shared.verified(
                                        "db.example", 5432, "hatstand", "cora")));
    }

    @Test
    void a_server_on_this_machine_may_do_without() {
        assertThat(server("localhost", "5433").profile())
                .isEqualTo(
                        new Outcome.Done<>(
                                new ConnectionProfile.Shared(
                                        "localhost",
                                        5433,
                                        "hatstand",
                                        "cora",
                                        ConnectionProfile.Tls.OFF,
                                        Optional.empty())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "five", "54 32"})
    void a_port_is_a_number(String port) {
        assertThat(server("db.example", port).profile())
                .isEqualTo(new Outcome.Refused<>(Finding.block("shell.connect.bad_port", port)));
    }

    @Test
    void a_server_has_a_name() {
        assertThat(server(" ", "").profile())
                .isEqualTo(new Outcome.Refused<>(Finding.block("shell.connect.no_host")));
    }

    @Test
    void a_file_is_named() {
        assertThat(file("").profile())
                .isEqualTo(new Outcome.Refused<>(Finding.block("shell.connect.no_file")));
        assertThat(file("a;b").profile())
                .isEqualTo(new Outcome.Refused<>(Finding.block("shell.connect.bad_file", "a;b")));
        assertThat(file("care.mv.db").profile())
                .isEqualTo(
                        new Outcome.Done<>(
                                new ConnectionProfile.Standalone(Path.of("care.mv.db"))));
    }

    private static ConnectionForm server(String host, String port) {
        return new ConnectionForm(true, "", host, port, "hatstand", "cora", "");
    }

    private static ConnectionForm file(String file) {
        return new ConnectionForm(false, file, "", "", "", "", "");
    }
}
