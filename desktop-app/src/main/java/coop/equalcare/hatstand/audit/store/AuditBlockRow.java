package coop.equalcare.hatstand.audit.store;

import coop.equalcare.hatstand.audit.domain.Block;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;

/** One row of {@code audit_block}; only the database makes them. */
@Entity
@Table(name = "audit_block")
class AuditBlockRow {

    @Id long no;

    @Column(name = "sealed_at", nullable = false)
    Instant sealedAt;

    @Column(nullable = false)
    int events;

    @Column(name = "previous_hash", nullable = false)
    String previousHash;

    @Column(nullable = false)
    String hash;

    Block toDomain() {
        return new Block(no, sealedAt, events, previousHash, hash);
    }
}
