package coop.equalcare.hatstand.people.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.HatAssignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One row of {@code hat_assignment}. */
@Entity
@Table(name = "hat_assignment")
class HatAssignmentRow {

    @Id UUID id;

    @Column(name = "person_id", nullable = false, updatable = false)
    UUID personId;

    @Column(nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Hat hat;

    @Column(nullable = false, updatable = false)
    LocalDate since;

    @Column @Nullable LocalDate until;

    static HatAssignmentRow from(PersonId person, HatAssignment worn) {
        var row = new HatAssignmentRow();
        row.id = worn.id();
        row.personId = person.value();
        row.hat = worn.hat();
        row.since = worn.since();
        row.until = worn.until().orElse(null);
        return row;
    }

    HatAssignment toDomain() {
        return new HatAssignment(id, hat, since, Optional.ofNullable(until));
    }
}
