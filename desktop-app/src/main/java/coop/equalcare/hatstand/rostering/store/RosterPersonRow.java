package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.people.domain.Engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** What the rota shows of a person. It only reads: people are written by their own store. */
@Entity
@Immutable
@Table(name = "person")
class RosterPersonRow {

    @Id
    @Column(name = "id")
    UUID personId;

    @Column(nullable = false)
    String name;

    @Nullable String postcode;

    @Enumerated(EnumType.STRING)
    @Nullable Engagement engagement;
}
