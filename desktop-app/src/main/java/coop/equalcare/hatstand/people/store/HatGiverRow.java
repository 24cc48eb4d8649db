package coop.equalcare.hatstand.people.store;

import coop.equalcare.hatstand.people.domain.Hat;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.io.Serializable;

/** One row of {@code hat_giver}. */
@Entity
@Table(name = "hat_giver")
@IdClass(HatGiverRow.Key.class)
class HatGiverRow {

    /** A hat is given by several others. */
    record Key(Hat hat, Hat giver) implements Serializable {}

    @Id
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Hat hat;

    @Id
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Hat giver;
}
