package coop.equalcare.hatstand.platform.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

class LogTest {

    @TempDir Path folder;

    @AfterEach
    void putTheLogBack() throws IOException {
        LogManager.getLogManager().reset();
        LogManager.getLogManager().readConfiguration();
    }

    @Test
    void a_fault_is_written_without_its_message_and_in_one_line_of_text() throws IOException {
        var silenced = Log.into(folder);

        Logger.getLogger("test")
                .log(
                        Level.SEVERE,
                        "fault\nforged line",
                        new IllegalStateException("Freddie Holroyd"));
        silenced.forEach(logger -> logger.severe("Key (name)=(Freddie Holroyd) already exists"));
        LogManager.getLogManager().reset();

        assertThat(Files.readString(folder.resolve("hatstand-0.log")))
                .contains("fault\u23ceforged line", "java.lang.IllegalStateException", "LogTest")
                .doesNotContain("Freddie");
    }
}
