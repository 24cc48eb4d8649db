package coop.equalcare.hatstand.demo;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.people.domain.Postcode;
import coop.equalcare.hatstand.people.domain.Postcodes;
import coop.equalcare.hatstand.people.store.CodePointOpen;
import coop.equalcare.hatstand.platform.files.BankHolidays;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;

class DemoMakerTest {

    private final DemoPack pack = DemoPack.of(7);

    private long wearing(String hat) {
        return pack.people().stream().filter(human -> human.hats().contains(hat)).count();
    }

    @Test
    void the_same_seed_makes_the_same_co_op_and_another_one_another() {
        assertThat(DemoPack.of(7)).isEqualTo(pack);
        assertThat(DemoPack.of(8)).isNotEqualTo(pack);
    }

    @Test
    void it_is_of_the_size_that_was_asked_for() {
        assertThat(wearing("GIVING_SUPPORT")).isEqualTo(40);
        assertThat(wearing("GETTING_SUPPORT")).isEqualTo(60);
        assertThat(wearing("ARRANGING_SUPPORT")).isEqualTo(12);
        assertThat(wearing("COORDINATOR")).isEqualTo(1);
        assertThat(wearing("FINANCE")).isEqualTo(2);
    }

    @Test
    void nobody_can_be_reached_by_what_was_invented() {
        assertThat(pack.people())
                .allSatisfy(
                        human -> {
                            assertThat(human.reach().phone()).matches("07700 900[0-9]{3}");
                            assertThat(human.reach().email()).matches("[a-z0-9.]+@example\\.org");
                        });
        assertThat(pack.people())
                .extracting(human -> human.reach().phone())
                .doesNotHaveDuplicates();
        assertThat(pack.people())
                .extracting(human -> human.reach().email())
                .doesNotHaveDuplicates();
    }

    @Test
    void postcodes_are_real_ones_of_the_valley() {
        var postcodes = new CodePointOpen();

        assertThat(pack.people())
                .extracting(human -> new Postcode(human.reach().postcode()))
                .allMatch(postcode -> postcodes.check(postcode) == Postcodes.Answer.EXISTS)
                .allMatch(postcode -> postcode.text().matches("(HX6|HX7|OL14) .*"));
    }

    @Test
    void the_troubles_are_planted() {
        assertThat(pack.open()).hasSize(9);
        assertThat(pack.rota())
                .anyMatch(visit -> pack.absences().stream().anyMatch(away -> hits(away, visit)));
        assertThat(pack.people())
                .flatExtracting(DemoPack.Human::skills)
                .anyMatch(check -> check.expiresInDays().filter(days -> days < 0).isPresent());
        assertThat(pack.rota()).anyMatch(visit -> visit.kind().equals("WAKING_NIGHT"));
        assertThat(DemoPack.recipe().rates()).noneMatch(wage -> wage.kind().equals("WAKING_NIGHT"));
    }

    private static boolean hits(DemoPack.Away away, DemoPack.Visit visit) {
        return visit.by().equals(Optional.of(away.person()))
                && visit.on().compareTo(away.from()) >= 0
                && visit.on().compareTo(away.until()) <= 0;
    }

    @Test
    void some_of_it_comes_as_series_that_nobody_away_is_meant_for() {
        var series = DemoSeries.of(pack);

        assertThat(series).hasSize(3).isEqualTo(DemoSeries.of(DemoPack.of(7)));
        assertThat(series)
                .allSatisfy(
                        it -> {
                            assertThat(it.visits()).hasSizeGreaterThan(1);
                            assertThat(pack.rota()).containsAll(it.visits());
                        });
        assertThat(series)
                .flatExtracting(DemoSeries::visits)
                .noneMatch(
                        visit ->
                                pack.absences().stream()
                                        .anyMatch(
                                                away ->
                                                        visit.by()
                                                                .equals(
                                                                        Optional.of(
                                                                                away.person()))));
    }

    @Test
    void volunteers_are_not_sent_where_a_skill_is_needed() {
        var volunteers =
                pack.people().stream()
                        .filter(human -> human.engagement().equals(Optional.of("VOLUNTEER")))
                        .map(DemoPack.Human::key)
                        .toList();

        assertThat(volunteers).hasSize(3);
        assertThat(pack.rota())
                .filteredOn(visit -> volunteers.contains(visit.by().orElseThrow()))
                .allMatch(visit -> visit.skill().isEmpty());
    }

    @Test
    void bank_holidays_are_those_of_england_and_wales() {
        assertThat(BankHolidays.ofEngland())
                .containsKeys(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28))
                .doesNotContainKey(LocalDate.of(2026, 11, 30));
    }
}
