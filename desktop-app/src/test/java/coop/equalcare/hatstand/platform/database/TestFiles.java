package coop.equalcare.hatstand.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;

/** Encrypted H2 files for tests: migrated once, copied for whoever asks. */
final class TestFiles {

    static final char[] FILE_KEY = "a-key-for-tests".toCharArray();

    private TestFiles() {}

    /** A fresh file with the newest schema, in a folder of its own. */
    static ConnectionProfile.Standalone newFile() {
        var profile = new ConnectionProfile.Standalone(newFolder().resolve("hatstand"));
        try {
            Files.copy(Migrated.FILE, profile.file());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return profile;
    }

    static Path newFolder() {
        try {
            return Files.createTempDirectory("hatstand-test");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static final class Migrated {

        static final Path FILE = migrate();

        private static Path migrate() {
            QuietLogs.ask();
            var folder = newFolder();
            Runtime.getRuntime()
                    .addShutdownHook(Thread.ofPlatform().unstarted(() -> delete(folder)));
            var profile = new ConnectionProfile.Standalone(folder.resolve("template"));
            var source = DataSources.newFile(profile, FILE_KEY);
            // One connection is held, or H2 would close and open the file between any two.
            try (var _ = source.getConnection()) {
                new SchemaMigration(source, Dialect.H2).migrate();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            return profile.file();
        }
    }
}
