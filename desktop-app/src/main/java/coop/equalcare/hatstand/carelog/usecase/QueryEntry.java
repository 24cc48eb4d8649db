package coop.equalcare.hatstand.carelog.usecase;

import coop.equalcare.hatstand.carelog.domain.CareLog;
import coop.equalcare.hatstand.carelog.domain.CareLogEntry;
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
import java.util.Optional;

/**
 * Writes down that somebody who was there says an entry is not right. Until that is answered it
 * cannot become final; what others have agreed to stays.
 */
public final class QueryEntry {

    /**
     * @param seenEdition what the person disagrees with
     * @param person who says so; where it is not the actor, the actor writes down what they were
     *     told
     */
    public record Command(EntryId entry, int seenEdition, PersonId person, String reason) {}

    private final Gate gate;
    private final InstantSource clock;
    private final CareLog careLog;

    public QueryEntry(House house, CareLog careLog) {
        this.gate = house.gate();
        this.clock = house.clock();
        this.careLog = careLog;
    }

    public Outcome<Pending> handle(Actor actor, Command command) {
        var deed = new Gate.Deed("entry.query", command.entry().value());
        return gate.write(actor, Permission.CONFIRM_CARE, deed, () -> query(actor, command));
    }

    private Outcome<Pending> query(Actor actor, Command command) {
        return careLog.findToChange(command.entry())
                .filter(entry -> entry.edition() == command.seenEdition())
                .map(entry -> query(entry, command, actor.person()))
                .orElseGet(Outcome.Stale::new);
    }

    private Outcome<Pending> query(CareLogEntry entry, Command command, PersonId recorder) {
        var findings = QueryRules.toAsk(entry, command.person(), recorder, command.reason());
        if (findings.stream().anyMatch(Finding::blocks) || !(entry instanceof Pending pending)) {
            return new Outcome.Refused<>(findings);
        }
        var query =
                new EntryQuery(
                        careLog.history(entry).queries().size() + 1,
                        command.person(),
                        recorder,
                        clock.instant(),
                        command.reason().strip(),
                        Optional.empty());
        return new Outcome.Done<>(careLog.query(pending, query), findings);
    }
}
