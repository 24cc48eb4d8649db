package coop.equalcare.hatstand.rates.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.HourlyRate;
import coop.equalcare.hatstand.kernel.IdSource;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rates.domain.PayKind;
import coop.equalcare.hatstand.rates.domain.Rate;
import coop.equalcare.hatstand.rates.domain.RateId;
import coop.equalcare.hatstand.rates.domain.RateRules;
import coop.equalcare.hatstand.rates.domain.Rates;

import java.time.LocalDate;
import java.util.Optional;

/** Sets what an hour is paid at from a day on. What was approved before stays as it was. */
public final class AddRate {

    public record Command(
            Optional<PersonId> person,
            PayKind kind,
            long pencePerHour,
            LocalDate validFrom,
            String source) {}

    private final Gate gate;
    private final Rates rates;
    private final IdSource ids;

    public AddRate(Gate gate, Rates rates, IdSource ids) {
        this.gate = gate;
        this.rates = rates;
        this.ids = ids;
    }

    public Outcome<Rate> handle(Actor actor, Command command) {
        var id = new RateId(ids.next());
        var deed = new Gate.Deed("rate.add", id.value());
        return gate.write(actor, Permission.PREPARE_PAY, deed, () -> add(id, command));
    }

    private Outcome<Rate> add(RateId id, Command command) {
        var findings = RateRules.check(command.pencePerHour(), command.source());
        if (findings.stream().anyMatch(Finding::blocks)) {
            return new Outcome.Refused<>(findings);
        }
        var rate =
                new Rate(
                        id,
                        command.person(),
                        command.kind(),
                        new HourlyRate(command.pencePerHour()),
                        command.validFrom(),
                        command.source());
        rates.add(rate);
        return new Outcome.Done<>(rate);
    }
}
