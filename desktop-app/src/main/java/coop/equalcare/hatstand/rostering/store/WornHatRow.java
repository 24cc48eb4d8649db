package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.people.domain.Hat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** Says who gives support and when. It only reads: hats are written by the people's store. */
@Entity
@Immutable
@Table(name = "hat_assignment")
class WornHatRow {

    @Id UUID id;

    @Column(name = "person_id", nullable = false)
    UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    Hat hat;

    @Column(nullable = false)
    LocalDate since;

    @Nullable LocalDate until;
}
