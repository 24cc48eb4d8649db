package coop.equalcare.hatstand.platform.database;

import coop.equalcare.hatstand.platform.work.WriteConflict;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * The victim of {@link KilledProcessTest} and {@link PowerCutTest}: a process of its own that
 * writes people and bookings through the real sessions, and says each id once it has been told that
 * it is saved, with the length that the file has by then.
 */
final class KilledWriter {

    /** More than any test waits for. */
    private static final int MOST = 1_000_000;

    private KilledWriter() {}

    public static void main(String[] arguments) {
        var profile = new ConnectionProfile.Standalone(Path.of(arguments[0]));
        var databases = new Databases(List.of(PersonTestRow.class), () -> false);
        switch (databases.open(profile, TestFiles.secret())) {
            case Opening.Failed(var problem) -> System.out.println(problem.kind());
            case Opening.Opened(var database) ->
                    System.out.println(writeUntilRefused(database, profile.file()));
        }
    }

    /** What it is told when it can write no more, after the ids of all that was saved. */
    private static String writeUntilRefused(Database database, Path file) {
        try (database) {
            writeForEver(database.sessions(), file);
            return "";
        } catch (WriteConflict.Unreachable refused) {
            return refused.reason().key();
        }
    }

    private static void writeForEver(Sessions sessions, Path file) {
        for (var number = 0; number < MOST; number++) {
            var worker = UUID.randomUUID();
            var supported = UUID.randomUUID();
            sessions.inTransaction(
                    () -> {
                        sessions.current().insert(PersonTestRow.called(worker, "May"));
                        sessions.current().insert(PersonTestRow.called(supported, "Rose"));
                        book(sessions, worker, supported);
                        return true;
                    },
                    keep -> keep);
            System.out.println(worker + " " + file.toFile().length());
        }
    }

    private static void book(Sessions sessions, UUID worker, UUID supported) {
        var start = OffsetDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC);
        sessions.current()
                .doWork(
                        connection ->
                                TestDatabase.run(
                                        connection,
                                        """
                                        insert into booking (id, supported_id, worker_id, starts_at, ends_at, kind,
                                                             cancelled, version)
                                        values (?, ?, ?, ?, ?, 'VISIT', false, 0)
                                        """,
                                        UUID.randomUUID(),
                                        supported,
                                        worker,
                                        start,
                                        start.plus(Duration.ofHours(1))));
    }
}
