package coop.equalcare.hatstand.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Sha256;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

class SafeFileTest {

    private static final byte[] PAY = "pay".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "other".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    private final SafeFile files = new SafeFile();

    @Test
    void a_file_is_written_with_its_fingerprint() throws IOException {
        var written = files.write(folder, "run.csv", PAY);

        assertThat(written)
                .isEqualTo(
                        new Outcome.Done<>(
                                new SafeFile.Written(
                                        folder.resolve("run.csv"), Sha256.of(PAY), true)));
        assertThat(folder.resolve("run.csv")).hasBinaryContent(PAY);
        assertThat(namesIn(folder)).containsExactly("run.csv");
    }

    @Test
    void the_same_file_again_is_no_change() {
        files.write(folder, "run.csv", PAY);

        assertThat(files.write(folder, "run.csv", PAY).map(SafeFile.Written::isNew))
                .isEqualTo(new Outcome.Done<>(false));
    }

    @Test
    void a_different_file_is_never_written_over() {
        files.write(folder, "run.csv", OTHER);

        assertRefused(files.write(folder, "run.csv", PAY), "platform.file.other_exists");
        assertThat(folder.resolve("run.csv")).hasBinaryContent(OTHER);
    }

    @Test
    void of_several_files_all_are_written_or_none() throws IOException {
        files.write(folder, "run.pdf", OTHER);
        var both = new LinkedHashMap<String, byte[]>();
        both.put("run.csv", PAY);
        both.put("run.pdf", PAY);

        assertThat(files.writeAll(folder, both)).isInstanceOf(Outcome.Refused.class);
        assertThat(namesIn(folder)).containsExactly("run.pdf");

        both.put("run.pdf", OTHER);
        assertThat(files.writeAll(folder, both)).isInstanceOf(Outcome.Done.class);
        assertThat(namesIn(folder)).containsExactlyInAnyOrder("run.csv", "run.pdf");
    }

    @Test
    void a_folder_of_that_name_is_never_written_over() throws IOException {
        Files.createDirectory(folder.resolve("run.csv"));

        assertRefused(files.write(folder, "run.csv", PAY), "platform.file.other_exists");
    }

    @Test
    void a_folder_that_is_gone_is_named() {
        var gone = folder.resolve("stick");

        assertThat(files.write(gone, "run.csv", PAY))
                .isEqualTo(
                        new Outcome.Refused<>(
                                Finding.block("platform.file.no_folder", gone.toString())));
    }

    @Test
    void a_folder_that_goes_while_writing_is_named() throws IOException {
        var stick = Files.createDirectory(folder.resolve("stick"));
        var pulledOut =
                new FailingDisk(new FileSystemException("stick")) {
                    @Override
                    public void write(Path newFile, byte[] bytes) throws IOException {
                        Files.delete(stick);
                        super.write(newFile, bytes);
                    }
                };

        assertRefused(
                new SafeFile(pulledOut).write(stick, "run.csv", PAY), "platform.file.no_folder");
    }

    @Test
    void a_full_disk_leaves_nothing_behind() throws IOException {
        var full = new FailingDisk(new IOException("No space left on device"));

        assertRefused(new SafeFile(full).write(folder, "run.csv", PAY), "platform.file.disk_full");
        assertThat(namesIn(folder)).isEmpty();
    }

    @Test
    void a_full_disk_is_known_by_its_free_bytes_where_the_words_are_foreign() {
        var full = new FailingDisk(new IOException("Kein Platz")).withFreeBytes(2);

        assertRefused(new SafeFile(full).write(folder, "run.csv", PAY), "platform.file.disk_full");
    }

    @Test
    void a_read_only_disk_is_named() {
        var readOnly = new FailingDisk(new FileSystemException("x", null, "Read-only file system"));

        assertRefused(
                new SafeFile(readOnly).write(folder, "run.csv", PAY), "platform.file.read_only");
    }

    @Test
    void a_folder_of_somebody_else_is_named() {
        var denied = new FailingDisk(new AccessDeniedException("x"));

        assertRefused(
                new SafeFile(denied).write(folder, "run.csv", PAY), "platform.file.read_only");
    }

    @Test
    void a_failed_last_step_leaves_nothing_behind() throws IOException {
        var broken =
                new FailingDisk(new IOException("broken")) {
                    @Override
                    public void write(Path newFile, byte[] bytes) throws IOException {
                        Disk.REAL.write(newFile, bytes);
                    }
                };

        assertRefused(new SafeFile(broken).write(folder, "run.csv", PAY), "platform.file.failed");
        assertThat(namesIn(folder)).isEmpty();
    }

    @Test
    void the_bytes_are_on_the_disk_before_the_name_is_and_the_name_before_it_is_said()
            throws IOException {
        var steps = new ArrayList<String>();

        new SafeFile(new ListeningDisk(steps)).write(folder, "run.csv", PAY);

        assertThat(steps).containsExactly("write", "rename", "keepNames");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", ".", "..", "a/b", "a\\b", "a:b", "a?", "a\nb", "end.", "end ", "CON",
                "nul.csv"
            })
    void a_name_that_some_computer_cannot_have_is_refused(String name) {
        assertRefused(files.write(folder, name, PAY), "platform.file.bad_name");
    }

    @Test
    void a_name_that_is_too_long_is_refused() {
        assertRefused(files.write(folder, "x".repeat(181), PAY), "platform.file.bad_name");
    }

    private static void assertRefused(Outcome<?> outcome, String key) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(((Finding) refused.reasons().getFirst()).key())
                                        .isEqualTo(key));
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (var names = Files.list(folder)) {
            return names.map(file -> file.getFileName().toString()).toList();
        }
    }
}
