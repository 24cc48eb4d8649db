package coop.equalcare.hatstand.rostering.usecase.away;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.IdSource;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rostering.domain.AbsenceKind;
import coop.equalcare.hatstand.rostering.domain.away.AbsenceId;
import coop.equalcare.hatstand.rostering.domain.away.AbsenceRules;
import coop.equalcare.hatstand.rostering.domain.away.Absences;
import coop.equalcare.hatstand.rostering.domain.away.AwayTime;
import coop.equalcare.hatstand.rostering.domain.away.RecordedAbsence;

import java.time.ZoneId;

/**
 * Writes down that somebody is away. What they are booked for stays theirs until it is given on.
 */
public final class RecordAbsence {

    public record Command(PersonId person, AwayTime when, AbsenceKind kind) {}

    public record Recorded(RecordedAbsence absence) {

        public TakeBackAbsence.Command reversed() {
            return new TakeBackAbsence.Command(absence.id(), absence.version());
        }
    }

    private final Gate gate;
    private final Absences absences;
    private final IdSource ids;
    private final ZoneId zone;

    public RecordAbsence(Gate gate, Absences absences, IdSource ids, ZoneId zone) {
        this.gate = gate;
        this.absences = absences;
        this.ids = ids;
        this.zone = zone;
    }

    public Outcome<Recorded> handle(Actor actor, Command command) {
        var id = new AbsenceId(ids.next());
        var deed = new Gate.Deed("absence.record", id.value());
        return gate.write(actor, Permission.EDIT_ROSTER, deed, () -> record(id, command));
    }

    private Outcome<Recorded> record(AbsenceId id, Command command) {
        var absence = RecordedAbsence.of(id, command.person(), command.when(), command.kind());
        var others = absences.of(command.person(), command.when());
        return new Outcome.Done<>(
                new Recorded(absences.add(absence)), AbsenceRules.check(absence, others, zone));
    }
}
