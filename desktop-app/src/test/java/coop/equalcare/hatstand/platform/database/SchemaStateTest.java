package coop.equalcare.hatstand.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.migrations.Migration;
import coop.equalcare.hatstand.platform.database.ConnectionProblem.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** A database of another build than this one. */
class SchemaStateTest {

    private static final int NEWEST = Migration.in(Dialect.H2.folders()).getLast().version();

    private final Databases databases = new Databases(List.of(), () -> false);

    @TempDir private Path folder;

    @Test
    void of_a_newer_hatstand_nothing_is_touched() throws SQLException {
        var profile =
                changed(
                        """
                        insert into flyway_schema_history
                        select installed_rank + 1, '999', description, type, script, checksum, installed_by,
                               installed_on, execution_time, success
                        from flyway_schema_history order by installed_rank desc limit 1
                        """);

        assertThat(problem(profile)).isEqualTo(Kind.SCHEMA_NEWER);
    }

    @Test
    void of_an_older_hatstand_a_migration_is_offered_and_a_copy_is_kept() throws SQLException {
        var profile =
                changed(
                        "delete from flyway_schema_history where version = '%03d'"
                                .formatted(NEWEST),
                        "drop table never_truncated",
                        "drop trigger audit_event_append_only",
                        "drop trigger ledger_transfer_append_only",
                        "drop trigger care_log_confirmation_append_only",
                        "drop trigger care_log_adjustment_append_only",
                        "drop trigger rate_append_only",
                        "drop trigger pay_run_payee_append_only",
                        "drop trigger pay_run_element_append_only",
                        "drop trigger care_log_entry_stays_confirmed",
                        "drop trigger pay_run_stays_approved",
                        "drop trigger pay_line_stays_approved",
                        "drop trigger pay_line_entry_stays_approved");

        assertThat(problem(profile)).isEqualTo(Kind.SCHEMA_OLDER);
        assertThat(databases.migrate(profile, TestFiles.secret()))
                .isInstanceOfSatisfying(Opening.Opened.class, opened -> opened.database().close());
        assertThat(problem(profile)).isNull();
        assertThat(folder.resolve("hatstand.before-migration.mv.db")).exists();
    }

    @Test
    void a_step_that_was_changed_by_hand_or_failed_is_not_trusted() throws SQLException {
        assertThat(
                        problem(
                                changed(
                                        "update flyway_schema_history set checksum = 1 where"
                                                + " version = '001'")))
                .isEqualTo(Kind.SCHEMA_ALTERED);
    }

    @Test
    void the_list_of_migrations_is_the_folders_content() throws IOException {
        var root = TestFiles.migrations();
        try (var files = Files.walk(root)) {
            var there =
                    files.filter(file -> file.toString().endsWith(".sql"))
                            .map(file -> root.relativize(file).toString().replace('\\', '/'))
                            .toList();

            assertThat(Migration.in(List.of("common", "h2", "postgresql")))
                    .extracting(Migration::file)
                    .containsExactlyInAnyOrderElementsOf(there);
        }
    }

    private ConnectionProfile.Standalone changed(String... statements) throws SQLException {
        var profile = TestFiles.newFileIn(folder);
        var source = DataSources.existingFile(profile, TestFiles.fileKey());
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
        return profile;
    }

    private Kind problem(ConnectionProfile.Standalone profile) {
        return databases
                .test(profile, TestFiles.secret())
                .map(ConnectionProblem::kind)
                .orElse(null);
    }
}
