package coop.equalcare.hatstand.platform.database;

import coop.equalcare.hatstand.platform.database.ConnectionProfile.Standalone;
import coop.equalcare.hatstand.platform.database.file.KeyFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Encrypted H2 files for tests: made once, copied for whoever asks. */
final class TestFiles {

    private static final String SECRET = "a secret for tests";

    private static final String BOOKED =
            """
            select person.id from person
            where exists (select 1 from booking where worker_id = person.id)
            """;

    private TestFiles() {}

    /** What opens every file of these; a new copy, as it is wiped by its use. */
    static char[] secret() {
        return SECRET.toCharArray();
    }

    /** What the secret becomes, without the slow way there. */
    static char[] fileKey() {
        return Template.FILE_KEY.clone();
    }

    /** A fresh file with the newest schema, in a folder of its own. */
    static Standalone newFile() {
        return newFileIn(newFolder());
    }

    static Standalone newFileIn(Path folder) {
        var profile = new Standalone(folder.resolve("hatstand"));
        try {
            Files.copy(Template.PROFILE.file(), profile.file());
            Files.copy(Template.PROFILE.keyFile(), profile.keyFile());
            Files.copy(Template.PROFILE.closedMark(), profile.closedMark());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return profile;
    }

    /** Whoever is known and has a booking: what {@link KilledWriter} writes in one transaction. */
    static Set<UUID> booked(Database database) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(BOOKED)) {
            var found = new HashSet<UUID>();
            while (row.next()) {
                found.add(row.getObject(1, UUID.class));
            }
            return found;
        }
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

    /** Made when the first test asks. */
    private static final class Template {

        static final Standalone PROFILE = make();

        static final char[] FILE_KEY = derive();

        private static Standalone make() {
            var folder = newFolder();
            Runtime.getRuntime()
                    .addShutdownHook(Thread.ofPlatform().unstarted(() -> delete(folder)));
            var profile = new Standalone(folder.resolve("template"));
            var databases = new Databases(List.of(), () -> false);
            switch (databases.createWithMachineMadeKey(profile, secret())) {
                case Opening.Opened(var database) -> database.close();
                case Opening.Failed(var problem) ->
                        throw new IllegalStateException(problem.toString());
            }
            return profile;
        }

        private static char[] derive() {
            try {
                return KeyFile.read(PROFILE.keyFile()).keyFrom(secret()).orElseThrow();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** The sources of the migrations: on the class path they may be in a folder or in a jar. */
    static Path migrations() {
        var here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("db-migrations"))) {
            here = here.getParent();
            if (here == null) {
                throw new IllegalStateException("not inside the source tree");
            }
        }
        return here.resolve("db-migrations/src/main/resources/db");
    }
}
