package coop.equalcare.hatstand.rates.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rates.domain.PayElement;
import coop.equalcare.hatstand.rates.domain.PayElements;
import coop.equalcare.hatstand.rates.domain.PayKind;
import coop.equalcare.hatstand.rates.domain.RateRules;

/** Says how payroll software knows a kind of time. */
public final class SetPayElement {

    public record Command(PayKind kind, String code, String name, boolean countsForMinimumWage) {}

    private final Gate gate;
    private final PayElements elements;

    public SetPayElement(Gate gate, PayElements elements) {
        this.gate = gate;
        this.elements = elements;
    }

    public Outcome<PayElement> handle(Actor actor, Command command) {
        var deed = new Gate.Deed("payelement.set", actor.person().value());
        return gate.write(actor, Permission.PREPARE_PAY, deed, () -> set(command));
    }

    private Outcome<PayElement> set(Command command) {
        var findings = RateRules.check(command.code(), command.name());
        if (findings.stream().anyMatch(Finding::blocks)) {
            return new Outcome.Refused<>(findings);
        }
        var element =
                new PayElement(
                        command.kind(),
                        command.code().strip(),
                        command.name().strip(),
                        command.countsForMinimumWage());
        elements.put(element);
        return new Outcome.Done<>(element);
    }
}
