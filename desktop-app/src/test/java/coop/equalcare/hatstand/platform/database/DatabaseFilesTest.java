package coop.equalcare.hatstand.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.database.ConnectionProblem.Kind;
import coop.equalcare.hatstand.platform.database.ConnectionProfile.Standalone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

/** A database file from its making to everything that can be wrong with it. */
class DatabaseFilesTest {

    private final Databases databases = new Databases(List.of(PersonTestRow.class), () -> false);

    @TempDir private Path folder;

    @Test
    void what_is_written_is_there_after_it_is_closed_and_opened_again() {
        var profile = made();
        var id = UUID.randomUUID();
        try (var database = opened(profile)) {
            insert(database, id);
        }

        try (var database = opened(profile)) {
            assertThat(names(database)).contains("May");
        }
    }

    @Test
    void nothing_of_a_name_is_in_the_file_in_clear() throws IOException {
        var profile = made();
        try (var database = opened(profile)) {
            insert(database, UUID.randomUUID());
        }

        assertThat(Files.readString(profile.file(), StandardCharsets.ISO_8859_1))
                .doesNotContain("known_as", "person_has_a_name");
        assertThat(profile.file().getParent()).isDirectoryNotContaining("glob:**.trace.db");
    }

    @Test
    void a_secret_is_wiped_whether_it_opens_or_not() {
        var profile = made();
        var right = TestFiles.secret();
        var wrong = "wrong".toCharArray();

        databases.test(profile, right);
        databases.test(profile, wrong);

        assertThat(right).containsOnly('\0');
        assertThat(wrong).containsOnly('\0');
    }

    @Test
    void a_passphrase_opens_the_file_that_was_made_with_it() {
        var profile = new Standalone(folder.resolve("mine"));

        close(databases.create(profile, "correct horse – ‘battery’ staple".toCharArray()));

        assertThat(databases.test(profile, "correct horse – ‘battery’ staple".toCharArray()))
                .isEmpty();
    }

    @Test
    void a_passphrase_is_the_same_however_a_keyboard_composes_its_accents() {
        var profile = new Standalone(folder.resolve("mine"));

        close(databases.create(profile, "caf\u00e9 au lait \ufb01ve".toCharArray()));

        assertThat(databases.test(profile, "cafe\u0301 au lait five".toCharArray())).isEmpty();
    }

    @Test
    void a_wrong_passphrase() {
        assertThat(kind(databases.open(made(), "correct horse".toCharArray())))
                .isEqualTo(Kind.WRONG_PASSPHRASE);
    }

    @Test
    void no_file() {
        assertThat(problemWith(new Standalone(folder.resolve("nowhere"))))
                .isEqualTo(Kind.FILE_MISSING);
    }

    @Test
    void a_file_that_could_not_be_opened_after_all_is_not_kept_locked() throws IOException {
        var profile = made();
        Files.deleteIfExists(profile.closedMark());
        Files.createSymbolicLink(profile.closedMark(), folder.resolve("gone/mark"));

        assertThat(databases.open(profile, TestFiles.secret())).isInstanceOf(Opening.Failed.class);

        try (var channel = FileChannel.open(profile.file(), StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            assertThat(lock).isNotNull();
        }
    }

    @Test
    void a_folder_that_vanished() {
        assertThat(problemWith(new Standalone(folder.resolve("gone/coop"))))
                .isEqualTo(Kind.FOLDER_MISSING);
    }

    @Test
    void a_new_database_in_a_folder_that_vanished() {
        var opening =
                databases.create(new Standalone(folder.resolve("gone/coop")), TestFiles.secret());

        assertThat(kind(opening)).isEqualTo(Kind.FOLDER_MISSING);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_new_database_never_takes_the_place_of_another() {
        var profile = made();

        assertThat(kind(databases.create(profile, "another".toCharArray())))
                .isEqualTo(Kind.FILE_EXISTS);
        assertThat(databases.test(profile, TestFiles.secret())).isEmpty();
    }

    @Test
    void the_key_file_is_missing() throws IOException {
        var profile = made();
        Files.delete(profile.keyFile());

        assertThat(problemWith(profile)).isEqualTo(Kind.KEY_FILE_MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kdf=argon2id",
                "kdf=argon2id\nkibibytes=1\npasses=1\nsalt=00",
                "kdf=argon2id\nkibibytes=x\npasses=3",
                "kdf=argon2id\nkibibytes=65536\npasses=3\nsalt=0g",
                "kdf=rot13\nsalt=00112233445566778899aabbccddeeff\ncheck=00"
            })
    void the_key_file_is_damaged(String content) throws IOException {
        var profile = made();
        Files.writeString(profile.keyFile(), content);

        assertThat(problemWith(profile)).isEqualTo(Kind.KEY_FILE_DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99})
    void a_file_that_was_cut_short(double share) throws IOException {
        var profile = made();
        try (var file = FileChannel.open(profile.file(), StandardOpenOption.WRITE)) {
            file.truncate((long) (file.size() * share));
        }
        var before = Files.size(profile.file());

        assertThat(problemWith(profile)).isEqualTo(Kind.FILE_DAMAGED);
        assertThat(profile.file()).hasSize(before);
    }

    @Test
    void a_file_of_something_else() throws IOException {
        var profile = made();
        Files.writeString(profile.file(), "Dear co-op, ".repeat(5_000));

        assertThat(problemWith(profile)).isEqualTo(Kind.FILE_DAMAGED);
    }

    private Standalone made() {
        return TestFiles.newFileIn(folder);
    }

    private Database opened(Standalone profile) {
        return ((Opening.Opened) databases.open(profile, TestFiles.secret())).database();
    }

    private static void close(Opening opening) {
        ((Opening.Opened) opening).database().close();
    }

    private Kind problemWith(Standalone profile) {
        return kind(databases.open(profile, TestFiles.secret()));
    }

    private static Kind kind(Opening opening) {
        return switch (opening) {
            case Opening.Failed(var problem) -> problem.kind();
            case Opening.Opened(var database) -> {
                database.close();
                yield null;
            }
        };
    }

    private static void insert(Database database, UUID id) {
        var sessions = database.sessions();
        sessions.inTransaction(
                () -> {
                    sessions.current().insert(PersonTestRow.called(id, "May"));
                    return true;
                },
                keep -> keep);
    }

    private static List<String> names(Database database) {
        var sessions = database.sessions();
        return sessions.inTransaction(
                () ->
                        sessions.current()
                                .createSelectionQuery(
                                        "select name from PersonTestRow", String.class)
                                .getResultList(),
                _ -> true);
    }
}
