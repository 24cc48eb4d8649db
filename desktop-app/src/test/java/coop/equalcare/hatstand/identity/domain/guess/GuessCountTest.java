package coop.equalcare.hatstand.identity.domain.guess;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.PersonId;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

class GuessCountTest {

    private final Instant now = Instant.parse("2026-11-24T09:00:00Z");
    private final PersonId person = new PersonId(UUID.randomUUID());

    @Test
    void four_wrong_passwords_cost_nothing_and_each_one_more_twice_as_much() {
        assertThat(waits(Factor.PASSWORD))
                .containsExactly(0L, 0L, 0L, 0L, 1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
    }

    @Test
    void five_wrong_codes_lock_for_a_quarter_of_an_hour() {
        assertThat(waits(Factor.SECOND_FACTOR))
                .containsExactly(0L, 0L, 0L, 0L, 15L, 30L, 60L, 60L, 60L, 60L, 60L, 60L);
    }

    @Test
    void nothing_is_heard_before_the_end() {
        var count = after(5, Factor.PASSWORD);

        assertThat(count.heardFrom(now.plusSeconds(59))).contains(now.plusSeconds(60));
        assertThat(count.heardFrom(now.plusSeconds(60))).isEmpty();
    }

    @Test
    void being_right_forgives_all() {
        assertThat(after(7, Factor.PASSWORD).cleared().oneMore(now).refusedUntil()).isEmpty();
    }

    @Test
    void a_clock_that_was_years_ahead_locks_nobody_out_for_years() {
        var count = after(9, Factor.PASSWORD);

        assertThat(count.heardFrom(now.minus(Duration.ofDays(1000)))).isEmpty();
    }

    private GuessCount after(int guesses, Factor factor) {
        return Stream.iterate(GuessCount.none(person, factor), it -> it.oneMore(now))
                .skip(guesses)
                .findFirst()
                .orElseThrow();
    }

    private List<Long> waits(Factor factor) {
        return Stream.iterate(GuessCount.none(person, factor), it -> it.oneMore(now))
                .skip(1)
                .limit(12)
                .map(
                        it ->
                                it.refusedUntil()
                                        .map(until -> Duration.between(now, until).toMinutes())
                                        .orElse(0L))
                .toList();
    }
}
