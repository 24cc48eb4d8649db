package coop.equalcare.hatstand.audit.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.util.UUID;

/** What the trail shows of {@code person}: who somebody is. */
@Entity
@Table(name = "person")
class AuditPersonRow {

    @Id UUID id;

    @Column(nullable = false)
    String name;
}
