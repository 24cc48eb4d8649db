package coop.equalcare.hatstand.platform.fx.away;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class OwnClipboardTest {

    private Optional<String> content = Optional.of("from another program");
    private final OwnClipboard clipboard =
            new OwnClipboard(() -> content, () -> content = Optional.empty());

    @Test
    void what_was_copied_in_this_window_is_cleared() {
        clipboard.use(true);
        content = Optional.of("07700 900 123");

        clipboard.clear();

        assertThat(content).isEmpty();
    }

    @Test
    void also_if_the_window_was_left_meanwhile() {
        clipboard.use(true);
        content = Optional.of("07700 900 123");
        clipboard.use(false);

        clipboard.clear();

        assertThat(content).isEmpty();
    }

    @Test
    void what_was_there_before_stays() {
        clipboard.use(true);

        clipboard.clear();

        assertThat(content).contains("from another program");
    }

    @Test
    void what_another_program_put_there_since_stays() {
        clipboard.use(true);
        content = Optional.of("07700 900 123");
        clipboard.use(false);
        content = Optional.of("a recipe");

        clipboard.clear();

        assertThat(content).contains("a recipe");
    }

    @Test
    void what_was_cleared_once_is_no_longer_looked_for() {
        clipboard.use(true);
        content = Optional.of("07700 900 123");
        clipboard.clear();
        clipboard.use(false);
        content = Optional.of("07700 900 123");

        clipboard.clear();

        assertThat(content).contains("07700 900 123");
    }
}
