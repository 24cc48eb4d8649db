package coop.equalcare.hatstand.people.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.hats.HatDrop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** One row of {@code hat_drop}. */
@Entity
@Table(name = "hat_drop")
class HatDropRow {

    @Id
    @Column(name = "assignment_id")
    UUID assignmentId;

    @Column(name = "person_id", nullable = false)
    UUID personId;

    @Column(name = "dropped_by", nullable = false)
    UUID droppedBy;

    @Column(name = "dropped_at", nullable = false)
    Instant droppedAt;

    @Column(name = "worn_until", nullable = false)
    LocalDate wornUntil;

    @Column @Nullable String reason;

    static HatDropRow from(HatDrop drop) {
        var row = new HatDropRow();
        row.assignmentId = drop.assignment();
        row.personId = drop.person().value();
        row.droppedBy = drop.by().value();
        row.droppedAt = drop.at();
        row.wornUntil = drop.until();
        row.reason = drop.reason().isEmpty() ? null : drop.reason();
        return row;
    }

    HatDrop toDomain() {
        return new HatDrop(
                assignmentId,
                new PersonId(personId),
                new PersonId(droppedBy),
                droppedAt,
                wornUntil,
                Objects.requireNonNullElse(reason, ""));
    }
}
