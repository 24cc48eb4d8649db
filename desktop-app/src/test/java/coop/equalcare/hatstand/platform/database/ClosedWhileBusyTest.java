package coop.equalcare.hatstand.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.database.ConnectionProfile.Standalone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;

/**
 * A file that is closed while something is still being written, as the seal of the trail may be.
 */
class ClosedWhileBusyTest {

    private final CountDownLatch writing = new CountDownLatch(1);

    @TempDir private Path folder;

    @Test
    void what_was_under_way_is_finished_and_the_file_is_whole() throws Exception {
        var profile = TestFiles.newFileIn(folder);
        var database = openedAnew(profile);
        var writer = new FutureTask<>(() -> writeOnceClosing(database));
        Thread.startVirtualThread(writer);
        writing.await();

        database.close();
        writer.get();

        try (var again = openedAnew(profile)) {
            assertThat(remarkOf(again)).isEqualTo("written while it was closed");
        }
    }

    /** As a program does that has just been started. */
    private static Database openedAnew(Standalone profile) {
        return switch (new Databases(List.of(), () -> false).open(profile, TestFiles.secret())) {
            case Opening.Opened(var database) -> database;
            case Opening.Failed(var problem) -> throw new AssertionError(problem.toString());
        };
    }

    /** Has its connection when the closing begins, which it knows by being given no other. */
    private boolean writeOnceClosing(Database database) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            writing.countDown();
            while (gives(database)) {
                Thread.onSpinWait();
            }
            statement.execute("comment on table person is 'written while it was closed'");
            connection.commit();
            return true;
        }
    }

    private static boolean gives(Database database) {
        try (var connection = database.dataSource().getConnection()) {
            return connection.isValid(1);
        } catch (SQLException closing) {
            return false;
        }
    }

    private static String remarkOf(Database database) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var row =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select remarks from information_schema.tables"
                                                + " where table_name = 'person'")) {
            row.next();
            return row.getString(1);
        }
    }
}
