package coop.equalcare.hatstand.rates.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.work.OpenGate;
import coop.equalcare.hatstand.rates.domain.InMemoryPayElements;
import coop.equalcare.hatstand.rates.domain.InMemoryRates;
import coop.equalcare.hatstand.rates.domain.PayElement;
import coop.equalcare.hatstand.rates.domain.PayKind;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class AddRateTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private final PersonId may = new PersonId(UUID.randomUUID());
    private final Actor finance =
            new Actor(new PersonId(UUID.randomUUID()), Set.of(Permission.PREPARE_PAY));
    private final OpenGate gate = new OpenGate();
    private final InMemoryRates rates = new InMemoryRates();
    private final AddRate addRate = new AddRate(gate, rates, UUID::randomUUID);

    @Test
    void a_rate_counts_once_it_is_added() {
        addRate.handle(finance, command(1850, "agreed with May"));

        assertThat(rates.cardFor(Set.of(may)).rateOf(may, PayKind.VISIT, APRIL)).isPresent();
        assertThat(gate.done()).extracting(deed -> deed.action()).containsExactly("rate.add");
    }

    @Test
    void an_amount_that_cannot_be_meant_is_refused() {
        assertRefused(command(0, "agreed"), "rates.rule.amount");
        assertRefused(command(50_001, "agreed"), "rates.rule.amount");
        assertThat(addRate.handle(finance, command(50_000, "agreed")))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_rate_says_where_it_comes_from() {
        assertRefused(command(1850, " "), "rates.rule.source");
        assertRefused(command(1850, "x".repeat(201)), "rates.rule.source");
    }

    @Test
    void a_code_and_a_name_are_needed_for_a_pay_element() {
        var elements = new InMemoryPayElements();
        var set = new SetPayElement(gate, elements);

        assertThat(set.handle(finance, new SetPayElement.Command(PayKind.VISIT, "", "x", true)))
                .isEqualTo(new Outcome.Refused<>(Finding.block("rates.rule.code")));
        assertThat(set.handle(finance, new SetPayElement.Command(PayKind.VISIT, "1", " ", true)))
                .isEqualTo(new Outcome.Refused<>(Finding.block("rates.rule.name")));
        set.handle(finance, new SetPayElement.Command(PayKind.VISIT, " 1 ", "Basic", true));

        assertThat(elements.all())
                .containsExactly(new PayElement(PayKind.VISIT, "1", "Basic", true));
    }

    private void assertRefused(AddRate.Command command, String key) {
        assertThat(addRate.handle(finance, command))
                .isEqualTo(new Outcome.Refused<>(Finding.block(key)));
    }

    private AddRate.Command command(long pence, String source) {
        return new AddRate.Command(Optional.of(may), PayKind.VISIT, pence, APRIL, source);
    }
}
