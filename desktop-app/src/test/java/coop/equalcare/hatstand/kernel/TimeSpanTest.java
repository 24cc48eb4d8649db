package coop.equalcare.hatstand.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;

class TimeSpanTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static TimeSpan span(String from, String to) {
        return new TimeSpan(
                LocalDateTime.parse(from).atZone(LONDON).toInstant(),
                LocalDateTime.parse(to).atZone(LONDON).toInstant());
    }

    @Test
    void an_end_that_is_not_after_the_start_is_refused() {
        assertThatThrownBy(() -> span("2026-11-24T10:00", "2026-11-24T10:00"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_night_over_the_autumn_change_has_ten_hours() {
        assertThat(span("2026-10-24T22:00", "2026-10-25T07:00").length())
                .isEqualTo(Duration.ofHours(10));
    }

    @Test
    void a_night_over_the_spring_change_has_eight_hours() {
        assertThat(span("2027-03-27T22:00", "2027-03-28T07:00").length())
                .isEqualTo(Duration.ofHours(8));
    }

    @Test
    void one_that_ends_as_the_other_begins_does_not_overlap_it() {
        assertThat(
                        span("2026-11-24T09:00", "2026-11-24T10:00")
                                .overlaps(span("2026-11-24T10:00", "2026-11-24T11:00")))
                .isFalse();
        assertThat(
                        span("2026-11-24T09:00", "2026-11-24T10:01")
                                .overlaps(span("2026-11-24T10:00", "2026-11-24T11:00")))
                .isTrue();
    }

    @Test
    void it_contains_its_start_and_not_its_end() {
        var hour = span("2026-11-24T09:00", "2026-11-24T10:00");

        assertThat(hour.contains(hour.start())).isTrue();
        assertThat(hour.contains(hour.end())).isFalse();
        assertThat(hour.contains(hour)).isTrue();
    }
}
