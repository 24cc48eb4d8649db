package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.rostering.domain.Absence;
import coop.equalcare.hatstand.rostering.domain.AbsenceKind;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** One row of {@code absence}. */
@Entity
@Table(name = "absence")
class AbsenceRow {

    @Id UUID id;

    @Column(name = "person_id", nullable = false)
    UUID personId;

    @Column(name = "starts_at", nullable = false)
    Instant startsAt;

    @Column(name = "ends_at", nullable = false)
    Instant endsAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    AbsenceKind kind;

    static AbsenceRow from(UUID id, PersonId worker, Absence absence) {
        var row = new AbsenceRow();
        row.id = id;
        row.personId = worker.value();
        row.startsAt = absence.when().start();
        row.endsAt = absence.when().end();
        row.kind = absence.kind();
        return row;
    }
}
