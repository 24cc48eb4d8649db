package coop.equalcare.hatstand.carelog.store;

import coop.equalcare.hatstand.carelog.domain.CareLog;
import coop.equalcare.hatstand.carelog.domain.CareLogEntry;
import coop.equalcare.hatstand.carelog.domain.Confirmation;
import coop.equalcare.hatstand.kernel.PersonId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One row of {@code care_log_confirmation}. It is added and never changed. */
@Entity
@Table(name = "care_log_confirmation")
@IdClass(CareLogConfirmationRow.Key.class)
class CareLogConfirmationRow {

    /** Who agreed to which edition of which entry. */
    record Key(UUID entryId, UUID personId, int edition) implements Serializable {}

    @Id
    @Column(name = "entry_id", nullable = false)
    UUID entryId;

    @Id
    @Column(name = "person_id", nullable = false)
    UUID personId;

    @Id
    @Column(name = "edition", nullable = false)
    int edition;

    @Column(name = "recorded_by", nullable = false)
    UUID recordedBy;

    @Column(name = "confirmed_at", nullable = false)
    Instant confirmedAt;

    static CareLogConfirmationRow of(CareLogEntry entry, Confirmation given) {
        var row = new CareLogConfirmationRow();
        row.entryId = entry.id().value();
        row.personId = given.person().value();
        row.edition = entry.edition();
        row.recordedBy = given.recordedBy().value();
        row.confirmedAt = given.at();
        return row;
    }

    Confirmation toDomain() {
        return new Confirmation(new PersonId(personId), new PersonId(recordedBy), confirmedAt);
    }

    CareLog.Given toGiven() {
        return new CareLog.Given(edition, toDomain());
    }
}
