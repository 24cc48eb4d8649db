package coop.equalcare.hatstand.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** A process that dies in the middle of writing loses nothing that it said was saved. */
class KilledProcessTest {

    private static final int KILLS = 20;

    @TempDir private Path folder;

    @Test
    void every_acknowledged_change_survives_twenty_kills() throws Exception {
        var profile = TestFiles.newFileIn(folder);
        var random = new Random(20_261_124);
        var saved = new HashSet<UUID>();
        for (var kill = 0; kill < KILLS; kill++) {
            try (var writer = WriterProcess.on(profile)) {
                for (var line = random.nextInt(1, 40); line > 0; line--) {
                    saved.add(writer.nextSaved());
                }
                saved.addAll(writer.kill());
            }

            assertThat(booked(profile)).containsAll(saved);
        }
    }

    @Test
    void a_file_that_another_process_has_open_is_told_apart_and_left_alone() throws Exception {
        var profile = TestFiles.newFileIn(folder);
        try (var writer = WriterProcess.on(profile)) {
            var saved = writer.nextSaved();

            var opening = new Databases(List.of(), () -> false).open(profile, TestFiles.secret());

            assertThat(opening)
                    .isInstanceOfSatisfying(
                            Opening.Failed.class,
                            failed ->
                                    assertThat(failed.problem().kind())
                                            .isEqualTo(ConnectionProblem.Kind.FILE_LOCKED));
            writer.nextSaved();
            writer.kill();
            assertThat(booked(profile)).contains(saved);
        }
    }

    @Test
    void no_other_process_comes_in_after_whatever_this_one_does_with_a_file_that_it_has_open()
            throws Exception {
        var profile = TestFiles.newFileIn(folder);
        var databases = new Databases(List.of(), () -> false);
        try (var first = opened(databases, profile)) {
            assertThat(databases.isInUse(profile)).isTrue();
            assertThat(databases.test(profile, "wrong".toCharArray())).isNotEmpty();
            try (var _ = opened(databases, profile)) {
                refusesAnotherProcess(profile);
            }
            assertThat(databases.migrate(profile, TestFiles.secret()))
                    .as("no copy of it is made meanwhile")
                    .isInstanceOf(Opening.Failed.class);

            refusesAnotherProcess(profile);
            try (var connection = first.dataSource().getConnection()) {
                assertThat(connection.isValid(0)).isTrue();
            }
        }
        assertThat(databases.isInUse(profile)).isFalse();
    }

    private static void refusesAnotherProcess(ConnectionProfile.Standalone profile)
            throws Exception {
        try (var other = WriterProcess.on(profile)) {
            assertThat(other.firstWord()).isEqualTo("FILE_LOCKED");
        }
    }

    private static Database opened(Databases databases, ConnectionProfile.Standalone profile) {
        return ((Opening.Opened) databases.open(profile, TestFiles.secret())).database();
    }

    @Test
    void what_another_process_has_open_is_in_use() throws Exception {
        var profile = TestFiles.newFileIn(folder);
        try (var writer = WriterProcess.on(profile)) {
            writer.nextSaved();

            assertThat(new Databases(List.of(), () -> false).isInUse(profile)).isTrue();
            writer.kill();
        }
    }

    /**
     * The shell counts in halves of a kibibyte, or in whole ones: both are far below what is
     * written.
     */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_disk_without_room_is_said_and_all_that_was_saved_is_there() throws Exception {
        var profile = TestFiles.newFileIn(folder);
        var room = Files.size(profile.file()) / 1024 + 200;
        try (var writer = WriterProcess.withRoomFor(room, profile)) {
            var said = writer.said();

            assertThat(said.getLast()).startsWith("platform.breakdown.disk_full.");
            var saved =
                    said.subList(0, said.size() - 1).stream()
                            .map(WriterProcess.Saved::idIn)
                            .toList();
            assertThat(saved).isNotEmpty();
            assertThat(booked(profile)).containsAll(saved);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_database_without_room_to_open_says_so_and_opens_when_there_is_room() throws Exception {
        var profile = TestFiles.newFileIn(folder);
        try (var writer = WriterProcess.withRoomFor(16, profile)) {
            assertThat(writer.said()).containsExactly("DISK_FULL");
        }
        assertThat(booked(profile)).isEmpty();
    }

    /** Through the product's own door: it mends what a write that was broken off has left. */
    private static Set<UUID> booked(ConnectionProfile.Standalone profile) throws SQLException {
        var opened =
                (Opening.Opened)
                        new Databases(List.of(), () -> false).open(profile, TestFiles.secret());
        try (var database = opened.database()) {
            return TestFiles.booked(database);
        }
    }
}
