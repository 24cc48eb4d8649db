package coop.equalcare.hatstand.platform.database;

import java.nio.file.Path;
import java.util.Optional;

/** Where a co-op's records are kept, without the secret that opens them. */
public sealed interface ConnectionProfile {

    Dialect dialect();

    /** Where it is, the same for everybody who uses it. */
    default String place() {
        return switch (this) {
            case Standalone(var file) -> file.toString();
            case Shared shared ->
                    "%s:%d/%s".formatted(shared.host(), shared.port(), shared.database());
        };
    }

    /**
     * One encrypted file on this machine.
     *
     * @param file ends with {@code .mv.db}; the ending is added where it lacks
     */
    record Standalone(Path file) implements ConnectionProfile {

        private static final String ENDING = ".mv.db";

        public Standalone {
            var name = String.valueOf(file.getFileName());
            if (file.toString().contains(";")) {
                throw new IllegalArgumentException("H2 reads settings after a semicolon: " + file);
            }
            file = file.toAbsolutePath().normalize();
            file = name.endsWith(ENDING) ? file : file.resolveSibling(name + ENDING);
        }

        @Override
        public Dialect dialect() {
            return Dialect.H2;
        }

        /** How H2 wants the file to be called. */
        String withoutEnding() {
            var path = file.toString();
            return path.substring(0, path.length() - ENDING.length());
        }

        /**
         * How the passphrase becomes the file's key. It is no secret, but without it the file stays
         * shut.
         */
        public Path keyFile() {
            return Path.of(withoutEnding() + ".key");
        }

        /** What the file was like when it was last closed in order. */
        public Path closedMark() {
            return Path.of(withoutEnding() + ".closed");
        }
    }

    /** A PostgreSQL server that many desks share. */
    record Shared(
            String host,
            int port,
            String database,
            String user,
            Tls tls,
            Optional<Path> rootCertificate)
            implements ConnectionProfile {

        public static final int DEFAULT_PORT = 5432;

        public Shared {
            if (host.isBlank() || database.isBlank() || user.isBlank()) {
                throw new IllegalArgumentException("host, database and user have names");
            }
            if (port < 1 || port > 65_535) {
                throw new IllegalArgumentException("no such port: " + port);
            }
            if (tls == Tls.OFF && !isThisMachine(host)) {
                throw new IllegalArgumentException("without TLS only to this machine itself");
            }
        }

        /** As it should be: encrypted, and the server proves its name. */
        public static Shared verified(String host, int port, String database, String user) {
            return new Shared(host, port, database, user, Tls.VERIFY_FULL, Optional.empty());
        }

        private static boolean isThisMachine(String host) {
            return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("::1");
        }

        @Override
        public Dialect dialect() {
            return Dialect.POSTGRESQL;
        }
    }

    /** How the way to the server is kept safe. */
    enum Tls {
        /** Encrypted, and the server's certificate must be trusted and carry the host's name. */
        VERIFY_FULL,
        /** Not encrypted: only for a server on this very machine. */
        OFF
    }
}
