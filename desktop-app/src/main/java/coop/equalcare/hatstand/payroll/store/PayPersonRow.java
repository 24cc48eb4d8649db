package coop.equalcare.hatstand.payroll.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.payroll.domain.Payee;
import coop.equalcare.hatstand.people.domain.Engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/** A row of {@code person}, as far as pay needs it; only read. */
@Entity
@Immutable
@Table(name = "person")
class PayPersonRow {

    @Id UUID id;

    @Column(name = "name")
    String name;

    @Column(name = "works_number")
    @Nullable String worksNumber;

    @Column(name = "engagement")
    @Nullable String engagement;

    Payee toDomain() {
        return new Payee(
                new PersonId(id),
                name,
                Optional.ofNullable(worksNumber),
                Optional.ofNullable(engagement).map(Engagement::valueOf));
    }
}
