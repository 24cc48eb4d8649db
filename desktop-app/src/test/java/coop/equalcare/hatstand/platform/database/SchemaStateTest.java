package coop.equalcare.hatstand.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.migrations.Migration;
import coop.equalcare.hatstand.platform.database.ConnectionProblem.Kind;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** A database of another build than this one. */
class SchemaStateTest {

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
        var profile = changed("drop all objects");
        migrateToTheLastButOne(profile);

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

    private static void migrateToTheLastButOne(ConnectionProfile.Standalone profile) {
        var known = Migration.in(Dialect.H2.folders());
        Flyway.configure()
                .dataSource(DataSources.existingFile(profile, TestFiles.fileKey()))
                .locations("classpath:db/common", "classpath:db/h2")
                .target(Integer.toString(known.get(known.size() - 2).version()))
                .load()
                .migrate();
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
