package coop.equalcare.hatstand.carelog.usecase;

import coop.equalcare.hatstand.carelog.domain.AdjustRules;
import coop.equalcare.hatstand.carelog.domain.CareLog;
import coop.equalcare.hatstand.carelog.domain.CareLogEntry;
import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.carelog.domain.Pending;
import coop.equalcare.hatstand.carelog.domain.Proposal;
import coop.equalcare.hatstand.carelog.domain.query.EntryQuery;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.House;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;
import java.util.Optional;

/**
 * Puts the true times into a pending entry. What was agreed before no longer counts: everybody
 * agrees anew. A query about it is answered by that, with the same words.
 */
public final class AdjustEntry {

    /**
     * @param seenQuery the number of the query that it answers, if there is one: nobody answers one
     *     that they have not seen
     */
    public record Command(
            EntryId entry, int seenEdition, Optional<Integer> seenQuery, Proposal proposal) {}

    private final Gate gate;
    private final InstantSource clock;
    private final CareLog careLog;

    public AdjustEntry(House house, CareLog careLog) {
        this.gate = house.gate();
        this.clock = house.clock();
        this.careLog = careLog;
    }

    public Outcome<Pending> handle(Actor actor, Command command) {
        var deed = new Gate.Deed("entry.adjust", command.entry().value());
        return gate.write(actor, Permission.CONFIRM_CARE, deed, () -> adjust(actor, command));
    }

    private Outcome<Pending> adjust(Actor actor, Command command) {
        return careLog.findToChange(command.entry())
                .filter(entry -> entry.edition() == command.seenEdition())
                .filter(
                        entry ->
                                entry.openQuery()
                                        .map(EntryQuery::number)
                                        .equals(command.seenQuery()))
                .map(entry -> adjust(entry, command.proposal(), actor))
                .orElseGet(Outcome.Stale::new);
    }

    private Outcome<Pending> adjust(CareLogEntry entry, Proposal proposal, Actor actor) {
        if (!(entry instanceof Pending pending)) {
            return new Outcome.Refused<>(Finding.block("carelog.rule.final_already"));
        }
        var now = clock.instant();
        var findings = AdjustRules.check(proposal, pending, now);
        if (findings.stream().anyMatch(Finding::blocks)) {
            return new Outcome.Refused<>(findings);
        }
        var reason = proposal.reason().strip();
        if (pending.openQuery().isPresent()) {
            careLog.answer(pending, new EntryQuery.Answer(actor.person(), now, reason));
        }
        var adjusted = pending.adjusted(proposal.worked(), actor.person(), now, reason);
        return new Outcome.Done<>(careLog.adjust(adjusted), findings);
    }
}
