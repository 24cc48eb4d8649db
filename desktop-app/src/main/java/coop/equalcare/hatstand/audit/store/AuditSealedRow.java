package coop.equalcare.hatstand.audit.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.util.UUID;

/** One row of {@code audit_sealed}: an event's place in a block. */
@Entity
@Table(name = "audit_sealed")
class AuditSealedRow {

    @Id
    @Column(name = "event_id")
    UUID eventId;

    @Column(name = "block_no", nullable = false)
    long blockNo;

    @Column(nullable = false)
    int place;

    @Column(nullable = false)
    String hash;
}
