package coop.equalcare.hatstand.platform.fx.away;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.fx.Direct;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class HeldBackgroundTest {

    private final HeldBackground background = new HeldBackground(new Direct());
    private final List<String> done = new ArrayList<>();

    @Test
    void while_it_is_held_nothing_is_read() {
        background.run(() -> "before", done::add);
        background.hold();
        background.run(() -> "meanwhile", done::add);

        assertThat(done).containsExactly("before");
    }

    @Test
    void once_it_is_released_all_is_done_in_its_order() {
        background.hold();
        background.run(() -> "one", done::add);
        background.run(() -> "two", done::add, _ -> {});
        background.release();
        background.run(() -> "three", done::add);

        assertThat(done).containsExactly("one", "two", "three");
    }
}
