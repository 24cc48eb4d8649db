package coop.equalcare.hatstand.payroll.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.payroll.domain.Payee;
import coop.equalcare.hatstand.payroll.domain.Payees;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rates.domain.PayElement;
import coop.equalcare.hatstand.rates.domain.PayElements;

import java.util.List;

/** Reads who could be given a rate of their own, and the payroll codes that are set. */
public final class OpenRates {

    public record Opened(List<Payee> people, List<PayElement> elements) {

        public Opened {
            people = List.copyOf(people);
            elements = List.copyOf(elements);
        }
    }

    private final Gate gate;
    private final Payees payees;
    private final PayElements elements;

    public OpenRates(Gate gate, Payees payees, PayElements elements) {
        this.gate = gate;
        this.payees = payees;
        this.elements = elements;
    }

    public Outcome<Opened> handle(Actor actor) {
        var deed = new Gate.Deed("rates.read", actor.person().value());
        return gate.read(
                actor,
                Permission.PREPARE_PAY,
                deed,
                () -> new Outcome.Done<>(new Opened(payees.paid(), elements.all())));
    }
}
