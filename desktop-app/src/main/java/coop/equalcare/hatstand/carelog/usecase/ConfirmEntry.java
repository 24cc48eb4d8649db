package coop.equalcare.hatstand.carelog.usecase;

import coop.equalcare.hatstand.carelog.domain.CareLog;
import coop.equalcare.hatstand.carelog.domain.CareLogEntry;
import coop.equalcare.hatstand.carelog.domain.ConfirmRules;
import coop.equalcare.hatstand.carelog.domain.Confirmation;
import coop.equalcare.hatstand.carelog.domain.Confirmed;
import coop.equalcare.hatstand.carelog.domain.EntryConfirmed;
import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.carelog.domain.Pending;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.House;
import coop.equalcare.hatstand.platform.work.Events;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;
import java.util.List;

/**
 * Writes down that somebody who was there agrees. The last missing agreement makes the entry final:
 * there is no undo.
 */
public final class ConfirmEntry {

    /**
     * @param seenEdition what the person agreed to; another one makes the agreement void
     * @param person who agrees; where it is not the actor, the actor writes down what they were
     *     told
     */
    public record Command(EntryId entry, int seenEdition, PersonId person) {}

    private final Gate gate;
    private final InstantSource clock;
    private final Events events;
    private final CareLog careLog;

    public ConfirmEntry(House house, CareLog careLog) {
        this.gate = house.gate();
        this.clock = house.clock();
        this.events = house.events();
        this.careLog = careLog;
    }

    public Outcome<CareLogEntry> handle(Actor actor, Command command) {
        var deed = new Gate.Deed("entry.confirm", command.entry().value());
        return gate.write(actor, Permission.CONFIRM_CARE, deed, () -> confirm(actor, command));
    }

    private Outcome<CareLogEntry> confirm(Actor actor, Command command) {
        var given = new Confirmation(command.person(), actor.person(), clock.instant());
        return careLog.findToChange(command.entry())
                .filter(entry -> entry.edition() == command.seenEdition())
                .map(entry -> confirm(entry, given))
                .orElseGet(Outcome.Stale::new);
    }

    private Outcome<CareLogEntry> confirm(CareLogEntry entry, Confirmation given) {
        var findings = ConfirmRules.check(entry, given);
        if (findings.stream().anyMatch(Finding::blocks)) {
            return new Outcome.Refused<>(findings);
        }
        return switch (entry) {
            case Pending pending -> keep(pending.confirmedBy(given), given, findings);
            // No rule lets these through; were there one that did, they still would not change.
            case CareLogEntry settled -> new Outcome.Done<>(settled, findings);
        };
    }

    private Outcome<CareLogEntry> keep(
            CareLogEntry changed, Confirmation given, List<Finding> findings) {
        var kept = careLog.confirm(changed, given);
        if (kept instanceof Confirmed confirmed) {
            events.publish(new EntryConfirmed(confirmed));
        }
        return new Outcome.Done<>(kept, findings);
    }
}
