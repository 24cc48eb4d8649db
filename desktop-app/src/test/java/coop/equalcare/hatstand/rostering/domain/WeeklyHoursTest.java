package coop.equalcare.hatstand.rostering.domain;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.LONDON;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.from;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.TimeSpan;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

class WeeklyHoursTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private final AvailabilityWindow mornings =
            new AvailabilityWindow(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(12, 0));
    private final TimeSpan tuesday = from("2026-11-24T08:00", "2026-11-24T16:00");

    private static WeeklyHours offering(AvailabilityWindow... windows) {
        var may = TestBookings.worker(MAY, "May");
        return WeeklyHours.of(
                new Worker(
                        may.id(),
                        may.name(),
                        may.engagement(),
                        may.skills(),
                        List.of(windows),
                        may.absences()));
    }

    private List<TimeSpan> missing(AvailabilityWindow... windows) {
        return offering(windows).notCovering(tuesday, LONDON).toList();
    }

    private static AvailabilityWindow also(int from, int until) {
        return AvailabilityWindow.alsoOn(TUESDAY, LocalTime.of(from, 0), LocalTime.of(until, 0));
    }

    @Test
    void a_window_counts_from_its_first_day_to_its_last() {
        var fromNextDay = mornings.validBetween(Optional.of(TUESDAY.plusDays(1)), Optional.empty());
        var untilTheDay = mornings.validBetween(Optional.empty(), Optional.of(TUESDAY));

        assertThat(missing(fromNextDay)).containsExactly(tuesday);
        assertThat(missing(untilTheDay))
                .containsExactly(
                        from("2026-11-24T08:00", "2026-11-24T09:00"),
                        from("2026-11-24T12:00", "2026-11-24T16:00"));
    }

    @Test
    void on_a_day_on_which_they_are_not_available_nothing_is_offered() {
        assertThat(missing(mornings, AvailabilityWindow.notOn(TUESDAY))).containsExactly(tuesday);
        assertThat(missing(mornings, AvailabilityWindow.notOn(TUESDAY.plusWeeks(1)))).hasSize(2);
    }

    @Test
    void on_a_day_they_can_be_asked_as_well() {
        assertThat(missing(mornings, also(12, 14)))
                .containsExactly(
                        from("2026-11-24T08:00", "2026-11-24T09:00"),
                        from("2026-11-24T14:00", "2026-11-24T16:00"));
    }

    @Test
    void who_has_said_nothing_of_their_week_offers_all_but_the_days_they_name() {
        assertThat(missing(also(12, 14))).isEmpty();
        assertThat(missing(AvailabilityWindow.notOn(TUESDAY))).containsExactly(tuesday);
    }

    @Test
    void what_is_offered_is_added_up_with_the_days_that_differ() {
        assertThat(offering(mornings, also(12, 14)).within(tuesday, LONDON))
                .isEqualTo(Duration.ofHours(5));
        assertThat(offering(mornings, AvailabilityWindow.notOn(TUESDAY)).within(tuesday, LONDON))
                .isZero();
        assertThat(offering(also(12, 14)).within(tuesday, LONDON)).isZero();
    }
}
