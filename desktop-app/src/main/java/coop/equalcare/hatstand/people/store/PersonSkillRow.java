package coop.equalcare.hatstand.people.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Skill;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One row of {@code person_skill}. */
@Entity
@Table(name = "person_skill")
@IdClass(PersonSkillRow.Key.class)
class PersonSkillRow {

    /** A person has each skill once. */
    record Key(UUID personId, String skill) implements Serializable {}

    @Id
    @Column(name = "person_id")
    UUID personId;

    @Id String skill;

    @Column(name = "expires_on")
    @Nullable LocalDate expiresOn;

    static PersonSkillRow from(PersonId person, Skill skill) {
        var row = new PersonSkillRow();
        row.personId = person.value();
        row.skill = skill.name();
        row.expiresOn = skill.expiresOn().orElse(null);
        return row;
    }

    Skill toDomain() {
        return new Skill(skill, Optional.ofNullable(expiresOn));
    }
}
