package coop.equalcare.hatstand.payroll.domain;

import static coop.equalcare.hatstand.payroll.domain.TestCare.LONDON;
import static coop.equalcare.hatstand.payroll.domain.TestCare.MAY;
import static coop.equalcare.hatstand.payroll.domain.TestCare.VERA;
import static coop.equalcare.hatstand.payroll.domain.TestCare.care;
import static coop.equalcare.hatstand.payroll.domain.TestCare.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.carelog.domain.Confirmed;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.people.domain.Engagement;
import coop.equalcare.hatstand.rates.domain.PayKind;
import coop.equalcare.hatstand.rates.domain.Rate;
import coop.equalcare.hatstand.rates.domain.RateCard;
import coop.equalcare.hatstand.rostering.domain.BookingKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class PayCalculationTest {

    private static final Payee MAY_ON_PAYROLL = TestCare.employed(MAY, "May Brook", "12");

    /**
     * The rates and minutes of the co-op’s worked table, and the half pennies that tell ways of
     * rounding apart.
     */
    @ParameterizedTest
    @CsvSource({
        "2000, 60, 2000",
        "1850, 60, 1850",
        "1875, 105, 3281",
        "1850, 45, 1388",
        "1855, 90, 2783",
        "1260, 50, 1050",
        "1, 30, 1",
        "1, 29, 0",
        "1345, 1, 22",
        "1999, 35, 1166"
    })
    void a_line_is_minutes_times_rate_rounded_half_up_once(long pence, int minutes, long expected) {
        var calculated = of(List.of(care(MAY, "2026-11-02T09:00", minutes)), visits(pence));

        assertThat(amounts(calculated)).containsExactly(new Money(expected));
    }

    @Test
    void many_visits_are_rounded_once_and_not_once_each() {
        var thirds =
                List.of(
                        care(MAY, "2026-11-02T09:00", 20),
                        care(MAY, "2026-11-03T09:00", 20),
                        care(MAY, "2026-11-04T09:00", 20));

        var calculated = of(thirds, visits(1000));

        assertThat(amounts(calculated)).containsExactly(new Money(1000));
        assertThat(calculated.lines().getFirst().times()).hasSize(3);
    }

    @Test
    void a_break_is_not_paid() {
        var long_day = care(MAY, BookingKind.VISIT, "2026-11-02T09:00", 480, 30);

        assertThat(of(List.of(long_day), visits(1200)).lines().getFirst().line().minutes())
                .isEqualTo(450);
    }

    @Test
    void another_rate_from_another_day_on_is_another_line() {
        var care = List.of(care(MAY, "2026-03-31T09:00", 60), care(MAY, "2026-04-01T09:00", 60));

        var calculated =
                of(
                        care,
                        rate(PayKind.VISIT, 1260, "2025-04-01"),
                        rate(PayKind.VISIT, 1345, "2026-04-01"));

        assertThat(amounts(calculated)).containsExactly(new Money(1260), new Money(1345));
    }

    /** 23:30 in London on 31 March is 22:30 in the world’s time; the night belongs to its start. */
    @Test
    void the_local_day_on_which_work_began_says_the_rate() {
        var care = List.of(care(MAY, "2026-03-31T23:30", 60), care(MAY, "2026-04-01T00:00", 60));

        var calculated =
                of(
                        care,
                        rate(PayKind.VISIT, 1000, "2025-04-01"),
                        rate(PayKind.VISIT, 2000, "2026-04-01"));

        assertThat(amounts(calculated)).containsExactly(new Money(1000), new Money(2000));
    }

    @Test
    void the_night_on_which_the_clocks_go_back_has_its_real_hours() {
        var night = care(MAY, BookingKind.WAKING_NIGHT, "2026-10-24T22:00", 10 * 60, 0);

        var calculated = of(List.of(night), rate(PayKind.WAKING_NIGHT, 1300, "2026-01-01"));

        assertThat(night.worked().when().end().atZone(LONDON).getHour()).isEqualTo(7);
        assertThat(amounts(calculated)).containsExactly(new Money(13_000));
    }

    @Test
    void a_missing_rate_stops_that_line_and_only_that_line() {
        var care =
                List.of(
                        care(MAY, "2026-11-02T09:00", 60),
                        care(MAY, BookingKind.SLEEP_IN, "2026-11-05T22:00", 540, 0),
                        care(MAY, BookingKind.SLEEP_IN, "2026-11-04T22:00", 540, 0));

        var calculated = of(care, visits(1260));

        assertThat(amounts(calculated)).containsExactly(new Money(1260));
        assertThat(calculated.findings())
                .containsExactly(
                        Finding.warn(
                                "payroll.rule.no_rate",
                                "May Brook",
                                PayKind.SLEEP_IN,
                                LocalDate.of(2026, 11, 4),
                                2,
                                Duration.ofHours(18),
                                MAY));
    }

    @Test
    void a_volunteer_is_not_paid_and_the_review_says_so() {
        var vera = TestCare.engaged(VERA, "Vera Moss", Engagement.VOLUNTEER);

        var calculated =
                PayCalculation.of(
                        vera,
                        List.of(care(VERA, "2026-11-02T09:00", 60)),
                        new RateCard(List.of(visits(1260))),
                        LONDON,
                        UUID::randomUUID);

        assertThat(calculated.lines()).isEmpty();
        assertThat(calculated.findings())
                .containsExactly(
                        Finding.note(
                                "payroll.rule.volunteer", "Vera Moss", 1, Duration.ofHours(1)));
    }

    @Test
    void a_line_that_its_entries_do_not_add_up_to_has_no_spelling() {
        var line = of(List.of(care(MAY, "2026-11-02T09:00", 60)), visits(1260)).lines().getFirst();

        assertThatThrownBy(() -> new PayCalculation.Line(line.line(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_amount_that_is_not_minutes_times_rate_has_no_spelling() {
        var line =
                of(List.of(care(MAY, "2026-11-02T09:00", 60)), visits(1260))
                        .lines()
                        .getFirst()
                        .line();

        assertThatThrownBy(
                        () ->
                                new PayLine(
                                        line.id(),
                                        line.person(),
                                        line.kind(),
                                        line.rate(),
                                        line.hourly(),
                                        line.minutes(),
                                        new Money(1261)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PayCalculation of(List<Confirmed> care, Rate... rates) {
        return PayCalculation.of(
                MAY_ON_PAYROLL, care, new RateCard(List.of(rates)), LONDON, UUID::randomUUID);
    }

    private static Rate visits(long pence) {
        return rate(PayKind.VISIT, pence, "2026-01-01");
    }

    private static List<Money> amounts(PayCalculation calculated) {
        return calculated.lines().stream().map(line -> line.line().amount()).toList();
    }
}
