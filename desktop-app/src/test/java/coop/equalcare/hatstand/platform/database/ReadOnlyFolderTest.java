package coop.equalcare.hatstand.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import coop.equalcare.hatstand.platform.database.ConnectionProblem.Kind;
import coop.equalcare.hatstand.platform.database.ConnectionProfile.Standalone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** A folder in which nobody, or only we, may not write. */
@EnabledOnOs(OS.LINUX)
class ReadOnlyFolderTest {

    /** Not even an administrator makes files here. */
    private static final Path NOBODYS = Path.of("/sys/kernel");

    private final Databases databases = new Databases(List.of(), () -> false);

    @Test
    void a_new_database_where_nobody_may_write() {
        var opening =
                databases.createWithMachineMadeKey(
                        new Standalone(NOBODYS.resolve("coop")), TestFiles.secret());

        assertThat(opening)
                .isInstanceOfSatisfying(
                        Opening.Failed.class,
                        failed -> assertThat(failed.problem().kind()).isEqualTo(Kind.READ_ONLY));
    }

    @Test
    void a_database_in_a_folder_that_is_only_read(@TempDir Path folder) throws IOException {
        var profile = TestFiles.newFileIn(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(folder)).as("an administrator may write everywhere").isFalse();

        assertThat(databases.test(profile, TestFiles.secret()))
                .hasValueSatisfying(
                        problem -> assertThat(problem.kind()).isEqualTo(Kind.READ_ONLY));
    }
}
