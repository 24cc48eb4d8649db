package coop.equalcare.hatstand.rostering.domain.away;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.rostering.domain.AvailabilityWindow;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

class OfferRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static AvailabilityWindow tuesday(String from, String until) {
        return new AvailabilityWindow(
                DayOfWeek.TUESDAY, LocalTime.parse(from), LocalTime.parse(until));
    }

    @Test
    void several_a_day_and_nights_are_fine() {
        assertThat(
                        OfferRules.check(
                                List.of(
                                        tuesday("22:00", "07:00"),
                                        tuesday("07:00", "12:00"),
                                        tuesday("12:00", "15:00"),
                                        AvailabilityWindow.notOn(DAY),
                                        AvailabilityWindow.alsoOn(
                                                DAY, LocalTime.of(8, 0), LocalTime.of(9, 0)))))
                .isEmpty();
    }

    @Test
    void a_window_without_time_is_refused_and_a_whole_day_is_not() {
        assertThat(OfferRules.check(List.of(tuesday("09:00", "09:00"))))
                .containsExactly(Finding.block("rostering.offer.no_time", LocalTime.of(9, 0)));
        assertThat(OfferRules.check(List.of(tuesday("00:00", "00:00")))).isEmpty();
    }

    @Test
    void one_that_would_end_before_it_counts_is_refused() {
        var backwards =
                tuesday("09:00", "12:00")
                        .validBetween(Optional.of(DAY), Optional.of(DAY.minusDays(1)));

        assertThat(OfferRules.check(List.of(backwards)))
                .containsExactly(Finding.block("rostering.offer.valid_backwards"));
    }

    @Test
    void two_that_overlap_are_told_unless_one_has_ended_when_the_other_begins() {
        var early = tuesday("09:00", "12:00");
        var late = tuesday("11:00", "15:00");

        assertThat(OfferRules.check(List.of(late, early)))
                .containsExactly(
                        Finding.warn(
                                "rostering.offer.overlaps",
                                LocalTime.of(9, 0),
                                LocalTime.of(11, 0)));
        assertThat(
                        OfferRules.check(
                                List.of(
                                        late.validBetween(Optional.of(DAY), Optional.empty()),
                                        early.validBetween(
                                                Optional.empty(), Optional.of(DAY.minusDays(1))))))
                .isEmpty();
    }
}
