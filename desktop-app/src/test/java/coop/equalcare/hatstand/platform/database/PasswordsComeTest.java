package coop.equalcare.hatstand.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A file from before there were passwords: nobody who worked with it is shut out by the new lock.
 */
class PasswordsComeTest {

    private static final String LAST_WITHOUT_PASSWORDS = "11";

    private static final String PERSON =
            """
            insert into person (id, name, known_as, contact_by, version)
            values ('00000000-0000-0000-0000-00000000000%d', '%s', '%s', 'PHONE', 0)
            """;

    private static final String HAT =
            """
            insert into hat_assignment (id, person_id, hat, since, until)
            values (random_uuid(), '00000000-0000-0000-0000-00000000000%d', '%s', date '2026-01-01', %s)
            """;

    @TempDir private Path folder;

    @Test
    void whoever_wore_an_office_hat_chooses_a_password_and_nobody_else_does() throws SQLException {
        var profile = fileWithoutPasswords();
        run(profile, PERSON.formatted(1, "Cora Hirst", "Cora"));
        run(profile, HAT.formatted(1, "COORDINATOR", "null"));
        run(profile, HAT.formatted(1, "FINANCE", "null"));
        run(profile, PERSON.formatted(2, "May Sutcliffe", "May"));
        run(profile, HAT.formatted(2, "GIVING_SUPPORT", "null"));
        run(profile, PERSON.formatted(3, "Old Hand", "Old"));
        run(profile, HAT.formatted(3, "TRAINER", "date '2026-02-01'"));

        var databases = new Databases(List.of(), () -> false);
        assertThat(databases.migrate(profile, TestFiles.secret()))
                .isInstanceOfSatisfying(
                        Opening.Opened.class,
                        opened -> {
                            assertThat(opened.database().keyRing()).isPresent();
                            opened.database().close();
                        });

        assertThat(passwords(profile))
                .containsExactly("00000000-0000-0000-0000-000000000001 OPEN ''");
    }

    private ConnectionProfile.Standalone fileWithoutPasswords() throws SQLException {
        var profile = TestFiles.newFileIn(folder);
        run(profile, "drop all objects");
        Flyway.configure()
                .dataSource(DataSources.existingFile(profile, TestFiles.fileKey()))
                .locations("classpath:db/common", "classpath:db/h2")
                .target(LAST_WITHOUT_PASSWORDS)
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

    private static List<String> passwords(ConnectionProfile.Standalone profile)
            throws SQLException {
        var found = new ArrayList<String>();
        try (var connection =
                        DataSources.existingFile(profile, TestFiles.fileKey()).getConnection();
                var query = connection.prepareStatement("select * from staff_password");
                var row = query.executeQuery()) {
            while (row.next()) {
                found.add(
                        "%s %s '%s'"
                                .formatted(
                                        row.getString("person_id"),
                                        row.getString("standing"),
                                        row.getString("hash")));
            }
        }
        return found;
    }
}
