package coop.equalcare.hatstand.carelog.store;

import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.carelog.domain.query.EntryQuery;
import coop.equalcare.hatstand.kernel.PersonId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** One row of {@code care_log_answer}. It is added and never changed. */
@Entity
@Table(name = "care_log_answer")
@IdClass(CareLogQueryRow.Key.class)
class CareLogAnswerRow {

    @Id
    @Column(name = "entry_id", nullable = false)
    UUID entryId;

    @Id
    @Column(name = "number", nullable = false)
    int number;

    @Column(name = "answered_by", nullable = false)
    UUID answeredBy;

    @Column(name = "answered_at", nullable = false)
    Instant answeredAt;

    @Column(name = "answer", nullable = false)
    String answer;

    static CareLogAnswerRow of(EntryId entry, int number, EntryQuery.Answer given) {
        var row = new CareLogAnswerRow();
        row.entryId = entry.value();
        row.number = number;
        row.answeredBy = given.by().value();
        row.answeredAt = given.at();
        row.answer = given.words();
        return row;
    }

    EntryQuery.Answer toDomain() {
        return new EntryQuery.Answer(new PersonId(answeredBy), answeredAt, answer);
    }
}
