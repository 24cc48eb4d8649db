package coop.equalcare.hatstand.audit.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import java.io.Serializable;
import java.util.UUID;

/** One row of {@code audit_event_also}: what else an event was about. */
@Entity
@Table(name = "audit_event_also")
@IdClass(AuditAlsoRow.Key.class)
class AuditAlsoRow {

    /** An event is about each once. */
    record Key(UUID eventId, UUID subjectId) implements Serializable {}

    @Id
    @Column(name = "event_id")
    UUID eventId;

    @Id
    @Column(name = "subject_id")
    UUID subjectId;

    static AuditAlsoRow from(UUID event, UUID subject) {
        var row = new AuditAlsoRow();
        row.eventId = event;
        row.subjectId = subject;
        return row;
    }
}
