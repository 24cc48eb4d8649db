package coop.equalcare.hatstand.rostering.domain.away;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.rostering.domain.AvailabilityWindow;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

class OfferChangeTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    private final AvailabilityWindow mornings = tuesday(9, 12);
    private final AvailabilityWindow evenings = tuesday(18, 21);

    private static AvailabilityWindow tuesday(int from, int until) {
        return new AvailabilityWindow(
                DayOfWeek.TUESDAY, LocalTime.of(from, 0), LocalTime.of(until, 0));
    }

    @Test
    void at_once_only_what_is_said_now_counts() {
        assertThat(OfferChange.of(List.of(mornings), List.of(evenings), Optional.empty()))
                .containsExactly(evenings);
    }

    @Test
    void until_the_day_of_the_change_what_was_said_before_counts() {
        var later = evenings.validBetween(Optional.of(FIRST), Optional.empty());

        assertThat(OfferChange.of(List.of(mornings), List.of(later), Optional.of(FIRST)))
                .containsExactly(
                        mornings.validBetween(Optional.empty(), Optional.of(FIRST.minusDays(1))),
                        later);
    }

    @Test
    void what_would_not_have_begun_is_gone_and_what_ends_before_ends_then() {
        var notBegun = mornings.validBetween(Optional.of(FIRST), Optional.empty());
        var ended = mornings.validBetween(Optional.empty(), Optional.of(FIRST.minusDays(2)));
        var oneDay = AvailabilityWindow.notOn(FIRST.plusDays(7));

        assertThat(
                        OfferChange.of(
                                List.of(evenings, notBegun, ended, oneDay),
                                List.of(evenings),
                                Optional.of(FIRST)))
                .containsExactly(ended, evenings);
    }
}
