package coop.equalcare.hatstand.rostering.usecase.away;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rostering.domain.AbsenceKind;
import coop.equalcare.hatstand.rostering.domain.away.AbsenceId;
import coop.equalcare.hatstand.rostering.domain.away.AbsenceRules;
import coop.equalcare.hatstand.rostering.domain.away.Absences;
import coop.equalcare.hatstand.rostering.domain.away.AwayTime;
import coop.equalcare.hatstand.rostering.domain.away.RecordedAbsence;

import java.time.ZoneId;

/** Gives an absence other times or another kind; to end it early is to give it another end. */
public final class ChangeAbsence {

    public record Command(AbsenceId absence, AwayTime when, AbsenceKind kind, int seenVersion)
            implements AbsenceCommand {

        @Override
        public Command seeing(int version) {
            return new Command(absence, when, kind, version);
        }
    }

    public record Changed(RecordedAbsence before, RecordedAbsence after) {

        public Command reversed() {
            return new Command(after.id(), before.when(), before.kind(), after.version());
        }
    }

    private final Gate gate;
    private final Absences absences;
    private final ZoneId zone;

    public ChangeAbsence(Gate gate, Absences absences, ZoneId zone) {
        this.gate = gate;
        this.absences = absences;
        this.zone = zone;
    }

    public Outcome<Changed> handle(Actor actor, Command command) {
        var deed = new Gate.Deed("absence.change", command.absence().value());
        return gate.write(actor, Permission.EDIT_ROSTER, deed, () -> change(command));
    }

    private Outcome<Changed> change(Command command) {
        return absences.find(command.absence())
                .filter(it -> it.version() == command.seenVersion() && !it.takenBack())
                .map(before -> change(before, before.changedTo(command.when(), command.kind())))
                .orElseGet(Outcome.Stale::new);
    }

    private Outcome<Changed> change(RecordedAbsence before, RecordedAbsence proposed) {
        var others = absences.of(proposed.person(), proposed.when());
        return new Outcome.Done<>(
                new Changed(before, absences.save(proposed)),
                AbsenceRules.check(proposed, others, zone));
    }
}
