package coop.equalcare.hatstand.rates.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.kernel.HourlyRate;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.work.WriteConflict;
import coop.equalcare.hatstand.rates.domain.PayElement;
import coop.equalcare.hatstand.rates.domain.PayElements;
import coop.equalcare.hatstand.rates.domain.PayKind;
import coop.equalcare.hatstand.rates.domain.Rate;
import coop.equalcare.hatstand.rates.domain.RateId;
import coop.equalcare.hatstand.rates.domain.Rates;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RatesContract {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    abstract Rates rates();

    abstract PayElements elements();

    abstract PersonId person(String name);

    abstract <T> T in(Supplier<T> work);

    @Test
    void a_card_has_the_rows_of_its_people_and_of_everybody() {
        var may = person("May");
        var alex = person("Alex");
        var mays = add(Optional.of(may), APRIL);
        var alexs = add(Optional.of(alex), APRIL);
        var everybodys = add(Optional.empty(), APRIL.plusDays(1));

        var card = in(() -> rates().cardFor(Set.of(may)));

        assertThat(card.rates()).contains(mays, everybodys).doesNotContain(alexs);
    }

    @Test
    void without_people_a_card_has_the_rows_for_everybody() {
        var mays = add(Optional.of(person("May")), APRIL);
        var everybodys = add(Optional.empty(), APRIL.plusDays(2));

        var card = in(() -> rates().cardFor(Set.of()));

        assertThat(card.rates()).contains(everybodys).doesNotContain(mays);
    }

    @Test
    void all_rows_are_those_of_every_person_and_of_everybody() {
        var mays = add(Optional.of(person("May")), APRIL);
        var everybodys = add(Optional.empty(), APRIL.plusDays(4));

        assertThat(in(() -> rates().all()).rates()).contains(mays, everybodys);
    }

    @Test
    void a_row_is_found_by_its_id() {
        var rate = add(Optional.of(person("May")), APRIL);

        assertThat(in(() -> rates().find(rate.id()))).contains(rate);
        assertThat(in(() -> rates().find(new RateId(UUID.randomUUID())))).isEmpty();
    }

    @Test
    void there_is_one_rate_for_a_person_and_a_day() {
        var may = Optional.of(person("May"));
        add(may, APRIL);

        assertForbidden(() -> add(may, APRIL));
    }

    @Test
    void there_is_one_rate_for_everybody_and_a_day() {
        add(Optional.empty(), APRIL.plusDays(3));

        assertForbidden(() -> add(Optional.empty(), APRIL.plusDays(3)));
    }

    @Test
    void a_code_takes_the_place_of_the_one_before() {
        put(new PayElement(PayKind.VISIT, "1", "Basic", false));
        put(new PayElement(PayKind.SLEEP_IN, "2", "Sleep-in", false));
        var renamed = put(new PayElement(PayKind.VISIT, "10", "Basic hours", true));

        var all = in(elements()::all);

        assertThat(all)
                .isEqualTo(
                        List.of(renamed, new PayElement(PayKind.SLEEP_IN, "2", "Sleep-in", false)));
    }

    private static void assertForbidden(Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        WriteConflict.Forbidden.class,
                        refused -> assertThat(refused.rule()).isEqualTo("rate_once_per_day"));
    }

    private Rate add(Optional<PersonId> person, LocalDate from) {
        var rate =
                new Rate(
                        new RateId(UUID.randomUUID()),
                        person,
                        PayKind.VISIT,
                        new HourlyRate(1260),
                        from,
                        "Living wage");
        return in(
                () -> {
                    rates().add(rate);
                    return rate;
                });
    }

    private PayElement put(PayElement element) {
        return in(
                () -> {
                    elements().put(element);
                    return element;
                });
    }
}
