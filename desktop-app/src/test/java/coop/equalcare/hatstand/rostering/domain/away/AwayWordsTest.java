package coop.equalcare.hatstand.rostering.domain.away;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.LONDON;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.from;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

class AwayWordsTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private static AwayWords words(
            AwayShape shape, LocalDate last, String from, String until, boolean openEnded) {
        return new AwayWords(
                shape,
                Optional.of(TUESDAY),
                Optional.of(last),
                Optional.of(from).filter(it -> !it.isEmpty()).map(LocalTime::parse),
                Optional.of(until).filter(it -> !it.isEmpty()).map(LocalTime::parse),
                openEnded);
    }

    private static AwayTime read(AwayWords words) {
        return switch (words.read(LONDON)) {
            case Outcome.Done<AwayTime>(var time, var _) -> time;
            case Outcome<AwayTime> refused -> throw new AssertionError(refused);
        };
    }

    private static AwayWords asSaid(String start, String end) {
        return AwayWords.of(AwayTime.of(from(start, end)), LONDON);
    }

    @Test
    void whole_days_hold_the_last_of_them() {
        var days = words(AwayShape.WHOLE_DAYS, TUESDAY.plusDays(2), "", "", false);

        assertThat(read(days)).isEqualTo(AwayTime.of(from("2026-11-24T00:00", "2026-11-27T00:00")));
    }

    @Test
    void a_morning_ends_and_an_afternoon_begins_at_midday() {
        assertThat(read(words(AwayShape.MORNING, TUESDAY, "", "", false)))
                .isEqualTo(AwayTime.of(from("2026-11-24T00:00", "2026-11-24T12:00")));
        assertThat(read(words(AwayShape.AFTERNOON, TUESDAY, "", "", false)))
                .isEqualTo(AwayTime.of(from("2026-11-24T12:00", "2026-11-25T00:00")));
    }

    @Test
    void until_midnight_is_to_the_end_of_the_day() {
        assertThat(read(words(AwayShape.TIMES, TUESDAY, "18:00", "00:00", false)))
                .isEqualTo(AwayTime.of(from("2026-11-24T18:00", "2026-11-25T00:00")));
    }

    @Test
    void until_further_notice_has_no_end_whatever_else_stands_there() {
        assertThat(read(words(AwayShape.WHOLE_DAYS, TUESDAY, "", "", true)))
                .isEqualTo(new AwayTime(at("2026-11-24T00:00"), Optional.empty()));
        assertThat(read(words(AwayShape.TIMES, TUESDAY, "10:00", "", true)))
                .isEqualTo(new AwayTime(at("2026-11-24T10:00"), Optional.empty()));
    }

    @Test
    void the_night_when_an_hour_comes_twice_is_held_whole_and_has_its_real_length() {
        var day = LocalDate.of(2026, 10, 25);
        var night =
                new AwayWords(
                        AwayShape.TIMES,
                        Optional.of(day),
                        Optional.of(day),
                        Optional.of(LocalTime.of(1, 30)),
                        Optional.of(LocalTime.of(1, 45)),
                        false);

        assertThat(read(night).span().length()).isEqualTo(Duration.ofMinutes(75));
    }

    @Test
    void an_end_before_the_start_is_refused_in_words() {
        assertThat(words(AwayShape.WHOLE_DAYS, TUESDAY.minusDays(1), "", "", false).read(LONDON))
                .isEqualTo(
                        new Outcome.Refused<>(Finding.block("rostering.absence.end_before_start")));
        assertThat(words(AwayShape.TIMES, TUESDAY, "10:00", "10:00", false).read(LONDON))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void what_is_missing_is_said() {
        var nothing =
                new AwayWords(
                        AwayShape.TIMES,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false);

        assertThat(((Outcome.Refused<AwayTime>) nothing.read(LONDON)).reasons())
                .extracting(Finding::key)
                .containsExactly(
                        "rostering.absence.no_first_day",
                        "rostering.absence.no_last_day",
                        "rostering.form.start_unreadable",
                        "rostering.form.end_unreadable");
    }

    @Test
    void what_is_kept_is_said_as_somebody_would() {
        assertThat(asSaid("2026-11-24T00:00", "2026-11-27T00:00").shape())
                .isEqualTo(AwayShape.WHOLE_DAYS);
        assertThat(asSaid("2026-11-24T00:00", "2026-11-27T00:00").last())
                .contains(LocalDate.of(2026, 11, 26));
        assertThat(asSaid("2026-11-24T00:00", "2026-11-24T12:00").shape())
                .isEqualTo(AwayShape.MORNING);
        assertThat(asSaid("2026-11-24T12:00", "2026-11-25T00:00").shape())
                .isEqualTo(AwayShape.AFTERNOON);
        assertThat(asSaid("2026-11-24T12:00", "2026-11-26T00:00").shape())
                .isEqualTo(AwayShape.TIMES);
        assertThat(AwayWords.of(new AwayTime(at("2026-11-24T00:00"), Optional.empty()), LONDON))
                .matches(AwayWords::openEnded)
                .extracting(AwayWords::shape)
                .isEqualTo(AwayShape.WHOLE_DAYS);
    }

    @Test
    void what_is_said_of_something_kept_means_the_same_again() {
        for (var kept :
                new AwayTime[] {
                    AwayTime.of(from("2026-11-24T00:00", "2026-11-27T00:00")),
                    AwayTime.of(from("2026-11-24T00:00", "2026-11-24T12:00")),
                    AwayTime.of(from("2026-11-24T12:00", "2026-11-25T00:00")),
                    AwayTime.of(from("2026-11-24T18:00", "2026-11-26T00:00")),
                    AwayTime.of(from("2026-11-24T09:15", "2026-11-24T17:45")),
                    new AwayTime(at("2026-11-24T09:15"), Optional.empty())
                }) {
            assertThat(read(AwayWords.of(kept, LONDON))).isEqualTo(kept);
        }
    }
}
