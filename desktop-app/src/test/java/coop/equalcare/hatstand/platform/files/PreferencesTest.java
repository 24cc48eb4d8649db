package coop.equalcare.hatstand.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

class PreferencesTest {

    @Test
    void what_many_put_at_once_is_all_kept() throws InterruptedException {
        var preferences = Preferences.in(folder);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(
                    IntStream.range(0, 40)
                            .mapToObj(
                                    each ->
                                            Executors.callable(
                                                    () -> preferences.put("key." + each, each)))
                            .toList());
        }

        var later = Preferences.in(folder);
        assertThat(IntStream.range(0, 40))
                .allSatisfy(each -> assertThat(later.get("key." + each)).contains("" + each));
    }

    @TempDir Path folder;

    @Test
    void what_was_put_is_there_the_next_time() {
        Preferences.in(folder).put("window.width", 1440.0);

        assertThat(Preferences.in(folder).number("window.width")).contains(1440.0);
    }

    @Test
    void a_later_value_takes_the_place_of_an_earlier_one() {
        Preferences.in(folder).put("theme", "LIGHT");
        Preferences.in(folder).put("theme", "DARK");

        assertThat(Preferences.in(folder).get("theme")).contains("DARK");
    }

    @Test
    void what_begins_alike_is_forgotten_together() {
        var preferences = Preferences.in(folder);
        preferences.put("columns.one", "a");
        preferences.put("columns.two", "b");
        preferences.put("theme", "DARK");

        preferences.forget("columns.");

        var later = Preferences.in(folder);
        assertThat(later.get("columns.one")).isEmpty();
        assertThat(later.get("columns.two")).isEmpty();
        assertThat(later.get("theme")).contains("DARK");
    }

    @Test
    void a_damaged_file_costs_the_memories_only() throws IOException {
        Files.writeString(folder.resolve("preferences.json"), "{\"theme\":");

        assertThat(Preferences.in(folder).get("theme")).isEmpty();
    }

    @Test
    void a_folder_that_is_gone_is_no_fault() {
        var preferences = Preferences.in(folder.resolve("gone"));

        preferences.put("theme", "DARK");

        assertThat(preferences.get("theme")).contains("DARK");
    }

    @Test
    void what_is_not_a_number_counts_as_missing() {
        Preferences.in(folder).put("window.width", "wide");

        assertThat(Preferences.in(folder).number("window.width")).isEmpty();
    }
}
