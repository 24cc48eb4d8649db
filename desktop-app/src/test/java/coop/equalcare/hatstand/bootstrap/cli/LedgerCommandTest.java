package coop.equalcare.hatstand.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.text.Texts;

import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class LedgerCommandTest {

    private final FakeChores chores = new FakeChores();
    private final CommandDoor door =
            new CommandDoor(
                    chores,
                    _ -> Optional.empty(),
                    new Texts(
                            Locale.UK,
                            ZoneId.of("Europe/London"),
                            List.of("bootstrap", "platform")),
                    "1.2.3",
                    new PrintWriter(new StringWriter(), true),
                    new PrintWriter(new StringWriter(), true));

    @Test
    void the_book_is_held_against_a_checkpoint_and_its_end_is_written_down() {
        door.run("ledger", "verify", "--demo", "--against", "kept.txt", "--since");
        door.run("ledger", "checkpoint", "--demo", "--out", "new.txt");

        assertThat(door.run("ledger", "checkpoint", "--demo")).isEqualTo(2);
        assertThat(chores.asked)
                .contains(
                        new Chores.LedgerCheck(
                                Optional.of(Path.of("kept.txt")), true, Optional.empty()),
                        new Chores.LedgerCheckpoint(Path.of("new.txt"), Optional.empty()));
    }
}
