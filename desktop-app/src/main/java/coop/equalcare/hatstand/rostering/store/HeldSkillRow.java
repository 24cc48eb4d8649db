package coop.equalcare.hatstand.rostering.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** What a person can do. It only reads: skills are written by the people's store. */
@Entity
@Immutable
@Table(name = "person_skill")
@IdClass(HeldSkillRow.Key.class)
class HeldSkillRow {

    record Key(UUID personId, String skill) {}

    @Id
    @Column(name = "person_id")
    UUID personId;

    @Id String skill;

    @Column(name = "expires_on")
    @Nullable LocalDate expiresOn;
}
