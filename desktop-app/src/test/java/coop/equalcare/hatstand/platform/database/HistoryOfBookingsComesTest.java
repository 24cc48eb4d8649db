package coop.equalcare.hatstand.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A file from before bookings had a history: each of them begins it as it stands. */
class HistoryOfBookingsComesTest {

    private static final String LAST_WITHOUT_HISTORY = "35";

    @TempDir private Path folder;

    @Test
    void a_booking_from_before_begins_its_history_as_it_stands() throws SQLException {
        var profile = fileWithoutHistory();
        run(
                profile,
                """
                insert into person (id, name, known_as, contact_by, version)
                values ('00000000-0000-0000-0000-000000000001', 'Rose', 'Rose', 'PHONE', 0)
                """);
        run(
                profile,
                """
                insert into booking values ('00000000-0000-0000-0000-0000000000b1',
                '00000000-0000-0000-0000-000000000001', null, '2026-11-24 09:00Z', '2026-11-24 10:00Z', 'VISIT',
                null, false, 4, null, null)
                """);

        var databases = new Databases(List.of(), () -> false);
        assertThat(databases.migrate(profile, TestFiles.secret()))
                .isInstanceOfSatisfying(Opening.Opened.class, opened -> opened.database().close());
        run(profile, "update booking set cancelled = true, version = 5");

        assertThat(states(profile)).containsExactly("1 KEPT false 4", "2 CHANGED true 5");
    }

    private ConnectionProfile.Standalone fileWithoutHistory() throws SQLException {
        var profile = TestFiles.newFileIn(folder);
        run(profile, "drop all objects");
        Flyway.configure()
                .dataSource(DataSources.existingFile(profile, TestFiles.fileKey()))
                .locations("classpath:db/common", "classpath:db/h2")
                .target(LAST_WITHOUT_HISTORY)
                .load()
                .migrate();
        return profile;
    }

    private static void run(ConnectionProfile.Standalone profile, String sql) throws SQLException {
        try (var connection =
                        DataSources.existingFile(profile, TestFiles.fileKey()).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> states(ConnectionProfile.Standalone profile) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection =
                        DataSources.existingFile(profile, TestFiles.fileKey()).getConnection();
                var query =
                        connection.prepareStatement(
                                "select * from booking_history order by number");
                var row = query.executeQuery()) {
            while (row.next()) {
                found.add(
                        "%d %s %s %d"
                                .formatted(
                                        row.getInt("number"),
                                        row.getString("act"),
                                        row.getBoolean("cancelled"),
                                        row.getInt("version")));
            }
        }
        return found;
    }
}
