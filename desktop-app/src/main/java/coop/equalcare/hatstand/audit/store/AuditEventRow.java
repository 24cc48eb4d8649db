package coop.equalcare.hatstand.audit.store;

import coop.equalcare.hatstand.platform.work.AuditTrail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** One row of {@code audit_event}: who, when, what they did and to which record; never content. */
@Entity
@Table(name = "audit_event")
class AuditEventRow {

    @Id UUID id;

    @Column(nullable = false)
    Instant at;

    @Column(name = "actor_id", nullable = false)
    UUID actorId;

    @Column(nullable = false)
    String action;

    @Column(name = "subject_id", nullable = false)
    UUID subjectId;

    static AuditEventRow from(UUID id, AuditTrail.Line line) {
        var row = new AuditEventRow();
        row.id = id;
        row.at = line.at();
        row.actorId = line.actor().value();
        row.action = line.deed().action();
        row.subjectId = line.deed().subject();
        return row;
    }
}
