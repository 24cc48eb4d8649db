package coop.equalcare.hatstand.carelog.usecase;

import coop.equalcare.hatstand.carelog.domain.CareLog;
import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.carelog.domain.Pending;
import coop.equalcare.hatstand.carelog.domain.QueryRules;
import coop.equalcare.hatstand.carelog.domain.query.EntryQuery;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.House;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;

/**
 * Answers the query about an entry where its times are right after all. Where they are wrong, an
 * adjustment answers it.
 */
public final class AnswerQuery {

    /**
     * @param query its number, as the person saw it
     */
    public record Command(EntryId entry, int query, String answer) {}

    private final Gate gate;
    private final InstantSource clock;
    private final CareLog careLog;

    public AnswerQuery(House house, CareLog careLog) {
        this.gate = house.gate();
        this.clock = house.clock();
        this.careLog = careLog;
    }

    public Outcome<Pending> handle(Actor actor, Command command) {
        var deed = new Gate.Deed("entry.answer", command.entry().value());
        return gate.write(actor, Permission.CONFIRM_CARE, deed, () -> answer(actor, command));
    }

    private Outcome<Pending> answer(Actor actor, Command command) {
        return careLog.findToChange(command.entry())
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .filter(
                        entry ->
                                entry.openQuery()
                                        .filter(query -> query.number() == command.query())
                                        .isPresent())
                .map(entry -> answer(entry, command, actor.person()))
                .orElseGet(Outcome.Stale::new);
    }

    private Outcome<Pending> answer(Pending entry, Command command, PersonId by) {
        var findings = QueryRules.toAnswer(entry, by, command.answer());
        if (findings.stream().anyMatch(Finding::blocks)) {
            return new Outcome.Refused<>(findings);
        }
        var answer = new EntryQuery.Answer(by, clock.instant(), command.answer().strip());
        return new Outcome.Done<>(careLog.answer(entry, answer), findings);
    }
}
