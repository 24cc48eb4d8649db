package coop.equalcare.hatstand.rostering.ui.form;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.LONDON;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.from;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.TimeSpan;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class TypedSpanTest {

    private final TypedSpan span =
            new TypedSpan(from("2026-11-24T09:00", "2026-11-24T10:00"), false, LONDON);

    private static void type(TypedSpan span, String start, String end) {
        span.start().timeProperty().set(start);
        span.end().timeProperty().set(end);
    }

    private static TimeSpan read(TypedSpan span) {
        return ((Outcome.Done<TimeSpan>) span.read()).value();
    }

    private static List<String> refusal(TypedSpan span) {
        return ((Outcome.Refused<TimeSpan>) span.read())
                .reasons().stream().map(Finding::key).toList();
    }

    @Test
    void a_night_ends_on_the_next_day_by_itself_and_a_day_does_not() {
        type(span, "22", "7");
        assertThat(read(span)).isEqualTo(from("2026-11-24T22:00", "2026-11-25T07:00"));
        assertThat(span.end().dayProperty().get()).isEqualTo(LocalDate.of(2026, 11, 25));

        type(span, "0830", "9.15");

        assertThat(read(span)).isEqualTo(from("2026-11-24T08:30", "2026-11-24T09:15"));
    }

    @Test
    void an_end_shortly_before_the_start_is_no_night_but_a_slip() {
        type(span, "10:00", "9:45");

        assertThat(refusal(span)).containsExactly("rostering.times.end_before_start");
    }

    @Test
    void a_chosen_day_of_the_end_stays_and_moves_along_with_the_start() {
        span.end().dayProperty().set(LocalDate.of(2026, 11, 26));
        span.start().dayProperty().set(LocalDate.of(2026, 11, 30));

        assertThat(read(span)).isEqualTo(from("2026-11-30T09:00", "2026-12-02T10:00"));
    }

    @Test
    void what_is_no_time_is_said_for_the_start_and_for_the_end() {
        type(span, "25:00", "soon");

        assertThat(refusal(span))
                .containsExactly(
                        "rostering.form.start_unreadable", "rostering.form.end_unreadable");
    }

    @Test
    void a_time_that_the_spring_night_leaves_out_is_refused() {
        span.start().dayProperty().set(LocalDate.of(2027, 3, 28));
        type(span, "1:30", "4:00");

        assertThat(refusal(span)).containsExactly("rostering.times.left_out");
    }

    @Test
    void of_a_time_that_the_autumn_night_has_twice_either_is_chosen() {
        span.start().dayProperty().set(LocalDate.of(2026, 10, 25));
        type(span, "1:30", "3:00");
        assertThat(span.start().momentsProperty().get()).hasSize(2);
        assertThat(read(span).length()).isEqualTo(Duration.ofMinutes(150));

        span.start().againProperty().set(true);

        assertThat(read(span).length()).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void an_end_that_comes_twice_is_the_first_after_the_start_until_somebody_chooses() {
        span.start().dayProperty().set(LocalDate.of(2026, 10, 25));
        type(span, "0:30", "1:30");
        assertThat(read(span).length()).isEqualTo(Duration.ofHours(1));

        type(span, "1:45", "1:30");
        assertThat(read(span).length()).isEqualTo(Duration.ofMinutes(45));
        assertThat(span.end().againProperty().get()).isTrue();

        type(span, "0:30", "1:30");
        assertThat(read(span).length()).isEqualTo(Duration.ofHours(1));
        span.end().againProperty().set(true);
        assertThat(read(span).length()).isEqualTo(Duration.ofHours(2));
        type(span, "0:45", "1:30");
        assertThat(read(span).length()).isEqualTo(Duration.ofMinutes(105));
    }

    @Test
    void no_other_night_asks_which() {
        assertThat(span.start().momentsProperty().get()).hasSize(1);
        assertThat(span.end().momentsProperty().get()).hasSize(1);
    }

    @Test
    void an_untouched_start_in_the_second_of_two_hours_keeps_its_moment() {
        var second =
                new TimeSpan(
                        Instant.parse("2026-10-25T01:30:00Z"),
                        Instant.parse("2026-10-25T03:00:00Z"));
        var kept = new TypedSpan(second, true, LONDON);

        assertThat(read(kept)).isEqualTo(second);
        kept.end().timeProperty().set("4:00");

        assertThat(kept.start().againProperty().get()).isTrue();
        assertThat(kept.read())
                .isEqualTo(
                        new Outcome.Done<>(
                                new TimeSpan(
                                        second.start(), Instant.parse("2026-10-25T04:00:00Z"))));
    }
}
