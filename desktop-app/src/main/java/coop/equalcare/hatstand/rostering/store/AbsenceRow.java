package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.rostering.domain.Absence;
import coop.equalcare.hatstand.rostering.domain.AbsenceKind;
import coop.equalcare.hatstand.rostering.domain.away.AbsenceId;
import coop.equalcare.hatstand.rostering.domain.away.AwayTime;
import coop.equalcare.hatstand.rostering.domain.away.RecordedAbsence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One row of {@code absence}. */
@Entity
@Table(name = "absence")
class AbsenceRow {

    @Id UUID id;

    @Column(name = "person_id", nullable = false, updatable = false)
    UUID personId;

    @Column(name = "starts_at", nullable = false)
    Instant startsAt;

    /** None: until further notice. */
    @Column(name = "ends_at")
    @Nullable Instant endsAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    AbsenceKind kind;

    @Column(name = "taken_back", nullable = false)
    boolean takenBack;

    @Version int version;

    static AbsenceRow from(UUID id, PersonId worker, Absence absence) {
        var end = Optional.of(absence.when().end()).filter(_ -> !absence.isUntilFurtherNotice());
        return from(
                RecordedAbsence.of(
                        new AbsenceId(id),
                        worker,
                        new AwayTime(absence.when().start(), end),
                        absence.kind()));
    }

    static AbsenceRow from(RecordedAbsence absence) {
        var row = new AbsenceRow();
        row.id = absence.id().value();
        row.personId = absence.person().value();
        row.startsAt = absence.when().start();
        row.endsAt = absence.when().end().orElse(null);
        row.kind = absence.kind();
        row.takenBack = absence.takenBack();
        row.version = absence.version();
        return row;
    }

    RecordedAbsence toDomain() {
        return new RecordedAbsence(
                new AbsenceId(id),
                new PersonId(personId),
                new AwayTime(startsAt, Optional.ofNullable(endsAt)),
                kind,
                takenBack,
                version);
    }
}
