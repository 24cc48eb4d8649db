package coop.equalcare.hatstand.people.store;

import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.PersonField;
import coop.equalcare.hatstand.people.domain.hats.ProfilePart;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.io.Serializable;

/** One row of {@code hat_part}. */
@Entity
@Table(name = "hat_part")
@IdClass(HatPartRow.Key.class)
class HatPartRow {

    /** A hat asks for several parts. */
    record Key(Hat hat, String kind, String part) implements Serializable {}

    @Id
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Hat hat;

    @Id String kind;

    @Id String part;

    ProfilePart toDomain() {
        return kind.equals("CHECK")
                ? new ProfilePart.Check(part)
                : new ProfilePart.Field(PersonField.valueOf(part));
    }
}
