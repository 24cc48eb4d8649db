package coop.equalcare.hatstand.rostering.usecase.away;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rostering.domain.away.AbsenceId;
import coop.equalcare.hatstand.rostering.domain.away.Absences;
import coop.equalcare.hatstand.rostering.domain.away.RecordedAbsence;

/** Puts back an absence that was taken back. */
public final class RestoreAbsence {

    public record Command(AbsenceId absence, int seenVersion) implements AbsenceCommand {

        @Override
        public Command seeing(int version) {
            return new Command(absence, version);
        }
    }

    public record Restored(RecordedAbsence absence) {

        public TakeBackAbsence.Command reversed() {
            return new TakeBackAbsence.Command(absence.id(), absence.version());
        }
    }

    private final Gate gate;
    private final Absences absences;

    public RestoreAbsence(Gate gate, Absences absences) {
        this.gate = gate;
        this.absences = absences;
    }

    public Outcome<Restored> handle(Actor actor, Command command) {
        var deed = new Gate.Deed("absence.restore", command.absence().value());
        return gate.write(actor, Permission.EDIT_ROSTER, deed, () -> restore(command));
    }

    private Outcome<Restored> restore(Command command) {
        return absences.find(command.absence())
                .filter(it -> it.version() == command.seenVersion() && it.takenBack())
                .<Outcome<Restored>>map(
                        it ->
                                new Outcome.Done<>(
                                        new Restored(absences.save(it.withTakenBack(false)))))
                .orElseGet(Outcome.Stale::new);
    }
}
