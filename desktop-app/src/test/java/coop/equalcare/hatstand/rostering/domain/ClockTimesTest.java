package coop.equalcare.hatstand.rostering.domain;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.LONDON;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.from;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.platform.text.Texts;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

class ClockTimesTest {

    private final Texts texts = new Texts(Locale.UK, LONDON, List.of("rostering", "platform"));

    @Test
    void an_ordinary_day_is_read_as_it_is() {
        assertThat(read("2026-11-24T09:00", "2026-11-24T10:30"))
                .isEqualTo(new Outcome.Done<>(from("2026-11-24T09:00", "2026-11-24T10:30")));
    }

    @Test
    void an_end_before_the_start_is_refused_in_words() {
        assertThat(words(read("2026-11-24T10:00", "2026-11-24T09:00")))
                .containsExactly(
                        "It would end Tue 09:00, which is not after it starts, Tue 10:00."
                                + " Choose a later end.");
    }

    @Test
    void an_end_at_the_start_is_refused() {
        assertThat(words(read("2026-11-24T10:00", "2026-11-24T10:00"))).hasSize(1);
    }

    @Test
    void a_slip_in_the_year_is_refused_in_words() {
        assertThat(words(read("2026-11-24T10:00", "2027-11-24T11:00")))
                .containsExactly(
                        "That is 365 days long. One booking lasts at most 31 days; look at the"
                                + " dates.");
    }

    @Test
    void a_time_that_the_spring_night_leaves_out_is_refused_in_words() {
        assertThat(words(read("2027-03-28T00:30", "2027-03-28T01:30")))
                .containsExactly(
                        "There is no 01:30 on Sun 28 Mar 2027: the clocks go from 01:00 to 02:00"
                                + " that night. Choose a time before or after.");
    }

    @Test
    void both_times_left_out_are_both_told() {
        assertThat(words(read("2027-03-28T01:00", "2027-03-28T01:59"))).hasSize(2);
    }

    @Test
    void the_edges_of_the_hour_that_is_left_out_exist() {
        var read = read("2027-03-28T00:59", "2027-03-28T02:00");

        assertThat(read).isEqualTo(new Outcome.Done<>(span("00:59", "01:00", "2027-03-28")));
    }

    @Test
    void a_night_over_the_spring_change_has_its_real_length() {
        assertThat(done(read("2027-03-27T22:00", "2027-03-28T07:00")).value().minutes())
                .isEqualTo(8 * 60);
    }

    @Test
    void a_night_over_the_autumn_change_has_its_real_length() {
        assertThat(done(read("2026-10-24T22:00", "2026-10-25T07:00")).value().minutes())
                .isEqualTo(10 * 60);
    }

    @Test
    void of_a_start_that_comes_twice_either_can_be_meant() {
        var first = new ClockTimes.Typed(LocalDateTime.parse("2026-10-25T01:30"), false);
        var second = new ClockTimes.Typed(first.time(), true);
        var end = new ClockTimes.Typed(LocalDateTime.parse("2026-10-25T07:00"), false);

        assertThat(done(ClockTimes.read(first, end, LONDON)).value())
                .isEqualTo(span("00:30", "07:00", "2026-10-25"));
        assertThat(done(ClockTimes.read(second, end, LONDON)).value())
                .isEqualTo(span("01:30", "07:00", "2026-10-25"));
    }

    @Test
    void from_the_first_to_the_second_of_one_time_is_an_hour() {
        var time = LocalDateTime.parse("2026-10-25T01:30");

        assertThat(
                        done(ClockTimes.read(
                                        new ClockTimes.Typed(time, false),
                                        new ClockTimes.Typed(time, true),
                                        LONDON))
                                .value())
                .isEqualTo(span("00:30", "01:30", "2026-10-25"));
    }

    @Test
    void the_words_say_which_of_two_equal_times_is_meant() {
        var time = LocalDateTime.parse("2026-10-25T01:30");
        var second = new ClockTimes.Typed(time, true);
        var first = new ClockTimes.Typed(time, false);

        assertThat(words(ClockTimes.read(second, first, LONDON)))
                .containsExactly(
                        "It would end Sun 01:30 (before the clocks go back), which is not after it"
                                + " starts, Sun 01:30 (after the clocks go back). Choose a later"
                                + " end.");
    }

    @Test
    void a_whole_leap_day_is_read() {
        assertThat(done(read("2028-02-29T00:00", "2028-03-01T00:00")).value().minutes())
                .isEqualTo(24 * 60);
    }

    private static Outcome<TimeSpan> read(String start, String end) {
        return ClockTimes.read(
                new ClockTimes.Typed(LocalDateTime.parse(start), false),
                new ClockTimes.Typed(LocalDateTime.parse(end), false),
                LONDON);
    }

    private static Outcome.Done<TimeSpan> done(Outcome<TimeSpan> outcome) {
        return (Outcome.Done<TimeSpan>) outcome;
    }

    private List<String> words(Outcome<TimeSpan> outcome) {
        return ((Outcome.Refused<TimeSpan>) outcome).reasons().stream().map(texts::of).toList();
    }

    private static TimeSpan span(String startUtc, String endUtc, String day) {
        return new TimeSpan(
                Instant.parse(day + "T" + startUtc + ":00Z"),
                Instant.parse(day + "T" + endUtc + ":00Z"));
    }
}
