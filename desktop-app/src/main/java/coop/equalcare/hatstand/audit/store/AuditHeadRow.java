package coop.equalcare.hatstand.audit.store;

import coop.equalcare.hatstand.audit.domain.TrailEnd;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row of {@code audit_head}. */
@Entity
@Table(name = "audit_head")
class AuditHeadRow {

    static final int ONLY = 1;

    @Id int id;

    @Column(name = "block_no", nullable = false)
    long blockNo;

    @Column(nullable = false)
    String hash;

    TrailEnd toDomain() {
        return new TrailEnd(blockNo, hash);
    }
}
