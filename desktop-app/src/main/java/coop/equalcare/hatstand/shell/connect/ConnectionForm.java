package coop.equalcare.hatstand.shell.connect;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.platform.database.ConnectionProfile;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Where a database is, as typed. */
record ConnectionForm(
        boolean shared,
        String file,
        String host,
        String port,
        String database,
        String user,
        String rootCertificate) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

    /** What was typed as a profile, or what is missing from it. */
    Outcome<ConnectionProfile> profile() {
        return shared ? server() : standalone();
    }

    private Outcome<ConnectionProfile> standalone() {
        if (file.isBlank()) {
            return refused("shell.connect.no_file");
        }
        try {
            return new Outcome.Done<>(new ConnectionProfile.Standalone(Path.of(file.strip())));
        } catch (IllegalArgumentException notAFile) {
            return refused("shell.connect.bad_file", file.strip());
        }
    }

    private Outcome<ConnectionProfile> server() {
        if (host.isBlank()) {
            return refused("shell.connect.no_host");
        }
        if (database.isBlank()) {
            return refused("shell.connect.no_database");
        }
        if (user.isBlank()) {
            return refused("shell.connect.no_user");
        }
        return portNumber()
                .map(this::server)
                .orElseGet(() -> refused("shell.connect.bad_port", port.strip()));
    }

    private Outcome<ConnectionProfile> server(int number) {
        try {
            return new Outcome.Done<>(
                    new ConnectionProfile.Shared(
                            host.strip(),
                            number,
                            database.strip(),
                            user.strip(),
                            THIS_MACHINE.contains(host.strip()) && rootCertificate.isBlank()
                                    ? ConnectionProfile.Tls.OFF
                                    : ConnectionProfile.Tls.VERIFY_FULL,
                            Optional.of(rootCertificate.strip())
                                    .filter(it -> !it.isEmpty())
                                    .map(Path::of)));
        } catch (InvalidPathException notAFile) {
            return refused("shell.connect.bad_file", rootCertificate.strip());
        }
    }

    private Optional<Integer> portNumber() {
        if (port.isBlank()) {
            return Optional.of(ConnectionProfile.Shared.DEFAULT_PORT);
        }
        try {
            return Optional.of(Integer.parseInt(port.strip()))
                    .filter(number -> number > 0 && number < 65_536);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static Outcome<ConnectionProfile> refused(String key, Object... values) {
        return new Outcome.Refused<>(Finding.block(key, values));
    }
}
