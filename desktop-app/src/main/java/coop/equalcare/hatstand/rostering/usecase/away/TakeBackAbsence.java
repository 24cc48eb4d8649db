package coop.equalcare.hatstand.rostering.usecase.away;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rostering.domain.away.AbsenceId;
import coop.equalcare.hatstand.rostering.domain.away.Absences;
import coop.equalcare.hatstand.rostering.domain.away.RecordedAbsence;

/** Says that somebody is not away after all. The record stays, and can be put back. */
public final class TakeBackAbsence {

    public record Command(AbsenceId absence, int seenVersion) implements AbsenceCommand {

        @Override
        public Command seeing(int version) {
            return new Command(absence, version);
        }
    }

    public record TakenBack(RecordedAbsence absence) {

        public RestoreAbsence.Command reversed() {
            return new RestoreAbsence.Command(absence.id(), absence.version());
        }
    }

    private final Gate gate;
    private final Absences absences;

    public TakeBackAbsence(Gate gate, Absences absences) {
        this.gate = gate;
        this.absences = absences;
    }

    public Outcome<TakenBack> handle(Actor actor, Command command) {
        var deed = new Gate.Deed("absence.take_back", command.absence().value());
        return gate.write(actor, Permission.EDIT_ROSTER, deed, () -> takeBack(command));
    }

    private Outcome<TakenBack> takeBack(Command command) {
        return absences.find(command.absence())
                .filter(it -> it.version() == command.seenVersion() && !it.takenBack())
                .<Outcome<TakenBack>>map(
                        it ->
                                new Outcome.Done<>(
                                        new TakenBack(absences.save(it.withTakenBack(true)))))
                .orElseGet(Outcome.Stale::new);
    }
}
