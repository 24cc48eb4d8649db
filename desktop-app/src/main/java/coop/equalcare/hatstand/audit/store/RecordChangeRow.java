package coop.equalcare.hatstand.audit.store;

import coop.equalcare.hatstand.audit.domain.RecordChange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One row of {@code record_change}; only the database makes them. */
@Entity
@Table(name = "record_change")
class RecordChangeRow {

    @Id UUID id;

    @Column(nullable = false)
    Instant at;

    @Column(nullable = false)
    String login;

    @Column(name = "actor_id")
    @Nullable UUID actorId;

    @Column(name = "on_behalf_of")
    @Nullable UUID onBehalfOf;

    @Column(name = "subject_id", nullable = false)
    UUID subjectId;

    @Column(nullable = false)
    String part;

    @Column(name = "part_key", nullable = false)
    String partKey;

    @Column(nullable = false)
    String field;

    @Column(name = "old_value")
    @Nullable String oldValue;

    @Column(name = "new_value")
    @Nullable String newValue;

    RecordChange toDomain(Map<UUID, String> names) {
        return new RecordChange(
                at,
                login,
                Optional.ofNullable(actorId).map(names::get),
                Optional.ofNullable(onBehalfOf).map(names::get),
                part,
                partKey,
                field,
                Optional.ofNullable(oldValue),
                Optional.ofNullable(newValue));
    }
}
