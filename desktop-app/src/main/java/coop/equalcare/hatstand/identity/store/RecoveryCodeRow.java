package coop.equalcare.hatstand.identity.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One row of {@code recovery_code}. */
@Entity
@Table(name = "recovery_code")
@IdClass(RecoveryCodeRow.Key.class)
class RecoveryCodeRow {

    /** Two people's equal codes have different hashes. */
    record Key(UUID personId, String hash) implements Serializable {}

    @Id
    @Column(name = "person_id")
    UUID personId;

    @Id String hash;

    @Column(name = "used_at")
    @Nullable Instant usedAt;
}
