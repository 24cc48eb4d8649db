package coop.equalcare.hatstand.people.store;

import coop.equalcare.hatstand.people.domain.Hat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One row of {@code hat_rule}. */
@Entity
@Table(name = "hat_rule")
class HatRuleRow {

    @Id
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Hat hat;

    @Column(name = "second_person", nullable = false)
    boolean secondPerson;

    @Column(name = "alone_after_days", nullable = false)
    int aloneAfterDays;
}
