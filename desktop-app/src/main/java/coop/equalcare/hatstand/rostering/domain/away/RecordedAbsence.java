package coop.equalcare.hatstand.rostering.domain.away;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.rostering.domain.AbsenceKind;

/**
 * That somebody is away, as it is kept. Why is no more than its kind: nobody writes down what
 * somebody is ill with.
 *
 * @param takenBack they are not away after all; what was recorded stays
 */
public record RecordedAbsence(
        AbsenceId id,
        PersonId person,
        AwayTime when,
        AbsenceKind kind,
        boolean takenBack,
        int version) {

    public static RecordedAbsence of(
            AbsenceId id, PersonId person, AwayTime when, AbsenceKind kind) {
        return new RecordedAbsence(id, person, when, kind, false, 0);
    }

    public RecordedAbsence changedTo(AwayTime time, AbsenceKind why) {
        return new RecordedAbsence(id, person, time, why, takenBack, version);
    }

    public RecordedAbsence withTakenBack(boolean isTakenBack) {
        return new RecordedAbsence(id, person, when, kind, isTakenBack, version);
    }
}
