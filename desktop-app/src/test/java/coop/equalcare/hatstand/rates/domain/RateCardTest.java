package coop.equalcare.hatstand.rates.domain;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.HourlyRate;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.rostering.domain.BookingKind;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class RateCardTest {

    private static final PersonId MAY = new PersonId(UUID.randomUUID());
    private static final PersonId ALEX = new PersonId(UUID.randomUUID());
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private final Rate all2025 = rate(Optional.empty(), 1260, APRIL.minusYears(1));
    private final Rate all2026 = rate(Optional.empty(), 1345, APRIL);
    private final Rate mays2025 = rate(Optional.of(MAY), 1850, APRIL.minusYears(1));
    private final RateCard card = new RateCard(List.of(all2026, mays2025, all2025));

    @Test
    void a_rate_counts_from_its_first_day_on() {
        assertThat(card.rateOf(ALEX, PayKind.VISIT, APRIL)).contains(all2026);
        assertThat(card.rateOf(ALEX, PayKind.VISIT, APRIL.minusDays(1))).contains(all2025);
    }

    @Test
    void a_persons_own_rate_goes_before_a_later_one_for_everybody() {
        assertThat(card.rateOf(MAY, PayKind.VISIT, APRIL.plusDays(30))).contains(mays2025);
    }

    @Test
    void before_the_first_day_there_is_none() {
        assertThat(card.rateOf(ALEX, PayKind.VISIT, APRIL.minusYears(1).minusDays(1))).isEmpty();
    }

    @Test
    void before_a_persons_own_first_day_everybodys_counts() {
        var mayFromMay =
                new RateCard(List.of(all2026, rate(Optional.of(MAY), 2000, APRIL.plusDays(30))));

        assertThat(mayFromMay.rateOf(MAY, PayKind.VISIT, APRIL.plusDays(29))).contains(all2026);
    }

    @Test
    void a_rate_holds_until_the_day_before_the_next_one() {
        var next = rate(Optional.empty(), 1400, APRIL.plusYears(1));
        var all = new RateCard(List.of(next, all2025, mays2025, all2026));

        assertThat(all.standing(APRIL))
                .containsExactly(
                        new StandingRate(next, Optional.empty(), StandingRate.State.COMES),
                        new StandingRate(
                                all2026,
                                Optional.of(APRIL.plusYears(1).minusDays(1)),
                                StandingRate.State.HOLDS),
                        new StandingRate(
                                all2025,
                                Optional.of(APRIL.minusDays(1)),
                                StandingRate.State.IS_OVER),
                        new StandingRate(mays2025, Optional.empty(), StandingRate.State.HOLDS));
    }

    @Test
    void another_kind_of_time_has_its_own() {
        assertThat(card.rateOf(ALEX, PayKind.SLEEP_IN, APRIL)).isEmpty();
    }

    @Test
    void the_rota_knows_the_same_kinds_by_the_same_names() {
        assertThat(Arrays.stream(PayKind.values()).map(Enum::name))
                .isEqualTo(Arrays.stream(BookingKind.values()).map(Enum::name).toList());
    }

    private static Rate rate(Optional<PersonId> person, long pence, LocalDate from) {
        return new Rate(
                new RateId(UUID.randomUUID()),
                person,
                PayKind.VISIT,
                new HourlyRate(pence),
                from,
                "agreed");
    }
}
