package coop.equalcare.hatstand.carelog.store;

import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.carelog.domain.query.EntryQuery;
import coop.equalcare.hatstand.kernel.PersonId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One row of {@code care_log_query}. It is added and never changed. */
@Entity
@Table(name = "care_log_query")
@IdClass(CareLogQueryRow.Key.class)
class CareLogQueryRow {

    /** Which query about which entry. */
    record Key(UUID entryId, int number) implements Serializable {}

    @Id
    @Column(name = "entry_id", nullable = false)
    UUID entryId;

    @Id
    @Column(name = "number", nullable = false)
    int number;

    @Column(name = "person_id", nullable = false)
    UUID personId;

    @Column(name = "recorded_by", nullable = false)
    UUID recordedBy;

    @Column(name = "queried_at", nullable = false)
    Instant queriedAt;

    @Column(name = "reason", nullable = false)
    String reason;

    static CareLogQueryRow of(EntryId entry, EntryQuery query) {
        var row = new CareLogQueryRow();
        row.entryId = entry.value();
        row.number = query.number();
        row.personId = query.person().value();
        row.recordedBy = query.recordedBy().value();
        row.queriedAt = query.at();
        row.reason = query.reason();
        return row;
    }

    EntryQuery toDomain(Optional<EntryQuery.Answer> answer) {
        return new EntryQuery(
                number,
                new PersonId(personId),
                new PersonId(recordedBy),
                queriedAt,
                reason,
                answer);
    }
}
