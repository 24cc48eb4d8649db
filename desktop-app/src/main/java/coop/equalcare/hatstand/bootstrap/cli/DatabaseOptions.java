package coop.equalcare.hatstand.bootstrap.cli;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.database.ConnectionProfile;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;

/** Says which database is meant. Without any of these it is the one that the window used last. */
final class DatabaseOptions {

    @Option(names = "--demo", descriptionKey = "bootstrap.option.demo")
    private boolean demo;

    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "bootstrap.option.file")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--host", paramLabel = "NAME", descriptionKey = "bootstrap.option.host")
    private Optional<String> host = Optional.empty();

    @Option(names = "--port", paramLabel = "NUMBER", descriptionKey = "bootstrap.option.port")
    private Optional<Integer> port = Optional.empty();

    @Option(names = "--database", paramLabel = "NAME", descriptionKey = "bootstrap.option.database")
    private Optional<String> database = Optional.empty();

    @Option(names = "--user", paramLabel = "NAME", descriptionKey = "bootstrap.option.user")
    private Optional<String> user = Optional.empty();

    @Option(
            names = "--root-certificate",
            paramLabel = "FILE",
            descriptionKey = "bootstrap.option.root_certificate")
    private Optional<Path> rootCertificate = Optional.empty();

    @Option(names = "--without-tls", descriptionKey = "bootstrap.option.without_tls")
    private boolean withoutTls;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            descriptionKey = "bootstrap.option.passphrase_file")
    private Optional<Path> passphraseFile = Optional.empty();

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            descriptionKey = "bootstrap.option.password_file")
    private Optional<Path> passwordFile = Optional.empty();

    Opening opening(Secrets secrets) {
        return new Opening(
                where(),
                secrets.from(passphraseFile),
                new Opening.Proofs(secrets.password(passwordFile), secrets.code()));
    }

    private Opening.Where where() {
        var isServer =
                host.isPresent()
                        || port.isPresent()
                        || database.isPresent()
                        || user.isPresent()
                        || rootCertificate.isPresent()
                        || withoutTls;
        var named = (demo ? 1 : 0) + (file.isPresent() ? 1 : 0) + (isServer ? 1 : 0);
        if (named > 1) {
            throw trouble("bootstrap.usage.one_database");
        }
        if (demo) {
            return new Opening.Where.Demo();
        }
        if (isServer) {
            return new Opening.Where.At(server());
        }
        return file.<Opening.Where>map(it -> new Opening.Where.At(standalone(it)))
                .orElseGet(Opening.Where.LastUsed::new);
    }

    private static ConnectionProfile standalone(Path file) {
        try {
            return new ConnectionProfile.Standalone(file);
        } catch (IllegalArgumentException _) {
            throw trouble("bootstrap.usage.file_name");
        }
    }

    private ConnectionProfile server() {
        if (host.isEmpty() || database.isEmpty() || user.isEmpty()) {
            throw trouble("bootstrap.usage.server");
        }
        try {
            return new ConnectionProfile.Shared(
                    host.get(),
                    port.orElse(ConnectionProfile.Shared.DEFAULT_PORT),
                    database.get(),
                    user.get(),
                    withoutTls ? ConnectionProfile.Tls.OFF : ConnectionProfile.Tls.VERIFY_FULL,
                    rootCertificate);
        } catch (IllegalArgumentException _) {
            throw trouble("bootstrap.usage.server_parts");
        }
    }

    private static CommandTrouble trouble(String key) {
        return new CommandTrouble(ExitCode.USAGE, Finding.block(key));
    }
}
