package coop.equalcare.hatstand.audit.store;

import coop.equalcare.hatstand.audit.domain.AuditEvent;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Purpose;
import coop.equalcare.hatstand.platform.work.AuditTrail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One row of {@code audit_event}. Moment, login and transaction are the database's to write. */
@Entity
@Table(name = "audit_event")
class AuditEventRow {

    @Id UUID id;

    @Column(nullable = false, insertable = false, updatable = false)
    Instant at;

    @Column(nullable = false, insertable = false, updatable = false)
    String login;

    @Column(name = "written_in", nullable = false, insertable = false, updatable = false)
    long writtenIn;

    @Column(name = "actor_id", nullable = false)
    UUID actorId;

    @Column(name = "on_behalf_of")
    @Nullable UUID onBehalfOf;

    @Column(nullable = false)
    String action;

    @Column(name = "subject_id", nullable = false)
    UUID subjectId;

    @Column @Nullable String purpose;

    static AuditEventRow from(UUID id, AuditTrail.Line line) {
        var row = new AuditEventRow();
        row.id = id;
        row.actorId = line.actor().value();
        row.onBehalfOf = line.onBehalfOf().map(PersonId::value).orElse(null);
        row.action = line.deed().action();
        row.subjectId = line.deed().subject();
        row.purpose = line.purpose().map(Purpose::name).orElse(null);
        return row;
    }

    AuditEvent toDomain(List<UUID> also) {
        return new AuditEvent(
                id,
                at,
                login,
                writtenIn,
                new PersonId(actorId),
                Optional.ofNullable(onBehalfOf).map(PersonId::new),
                action,
                subjectId,
                Optional.ofNullable(purpose),
                also);
    }
}
