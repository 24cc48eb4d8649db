package coop.equalcare.hatstand.payroll.domain;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.rates.domain.PayElement;
import coop.equalcare.hatstand.rates.domain.PayKind;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How payroll software knows the people and the kinds of time of a run. */
public record PayNames(Map<PersonId, Payee> payees, Map<PayKind, PayElement> elements) {

    public PayNames {
        payees = Map.copyOf(payees);
        elements = Map.copyOf(elements);
    }

    public static PayNames of(Collection<Payee> payees, Collection<PayElement> elements) {
        return new PayNames(
                payees.stream().collect(Collectors.toMap(Payee::id, Function.identity())),
                elements.stream().collect(Collectors.toMap(PayElement::kind, Function.identity())));
    }

    public Payee payee(PersonId person) {
        return Optional.ofNullable(payees.get(person)).orElseThrow();
    }

    public Optional<PayElement> element(PayKind kind) {
        return Optional.ofNullable(elements.get(kind));
    }
}
