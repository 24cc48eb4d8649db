package coop.equalcare.hatstand.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class WindowWordsTest {

    private final FakeChores chores = new FakeChores();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private final CommandDoor door =
            new CommandDoor(
                    chores,
                    _ -> Optional.empty(),
                    new Texts(
                            Locale.UK,
                            ZoneId.of("Europe/London"),
                            List.of("bootstrap", "platform")),
                    "1.2.3",
                    new PrintWriter(out, true),
                    new PrintWriter(err, true));

    @ParameterizedTest
    @CsvSource({
        "'', false, false",
        "--headless, true, false",
        "--measure, false, true",
        "--measure --headless, true, true"
    })
    void the_demo_opens(String options, boolean headless, boolean measured) {
        assertThat(door.run(("demo open " + options).strip().split(" "))).isZero();
        assertThat(chores.asked)
                .containsExactly("open", new Chores.DemoTour(Optional.empty(), headless, measured));
    }

    @Test
    void the_demo_opens_with_a_folder_for_what_it_makes() {
        assertThat(door.run("demo", "open", "--results", "here", "--headless")).isZero();
        assertThat(chores.asked)
                .containsExactly(
                        "open", new Chores.DemoTour(Optional.of(Path.of("here")), true, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo open --headless --headless", "demo open --loud", "demo open it"})
    void the_demo_opens_for_no_other_words(String words) {
        assertThat(door.run(words.split(" "))).isEqualTo(ExitCode.USAGE.number());
        assertThat(chores.asked).isEmpty();
        assertThat(err.toString()).isNotBlank();
    }
}
