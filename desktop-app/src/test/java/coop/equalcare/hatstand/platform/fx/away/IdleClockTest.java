package coop.equalcare.hatstand.platform.fx.away;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

class IdleClockTest {

    private Instant now = Instant.parse("2026-11-24T09:00:00Z");
    private Optional<Duration> limit = Optional.of(Duration.ofMinutes(5));
    private final IdleClock idle = new IdleClock(() -> now, () -> limit);

    @Test
    void it_is_over_after_the_limit_and_not_before() {
        pass(Duration.ofSeconds(299));
        assertThat(idle.isOver()).isFalse();

        pass(Duration.ofSeconds(1));
        assertThat(idle.isOver()).isTrue();
    }

    @Test
    void whoever_touches_a_key_begins_anew() {
        pass(Duration.ofSeconds(299));
        idle.touch();
        pass(Duration.ofSeconds(299));

        assertThat(idle.isOver()).isFalse();
    }

    @Test
    void a_machine_that_slept_is_found_locked() {
        pass(Duration.ofHours(9));

        assertThat(idle.isOver()).isTrue();
    }

    @Test
    void another_limit_counts_at_once_and_none_for_ever() {
        pass(Duration.ofMinutes(2));
        limit = Optional.of(Duration.ofMinutes(1));
        assertThat(idle.isOver()).isTrue();

        limit = Optional.empty();
        pass(Duration.ofDays(9));
        assertThat(idle.isOver()).isFalse();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}
