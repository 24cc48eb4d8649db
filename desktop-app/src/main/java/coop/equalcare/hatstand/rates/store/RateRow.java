package coop.equalcare.hatstand.rates.store;

import coop.equalcare.hatstand.kernel.HourlyRate;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.rates.domain.PayKind;
import coop.equalcare.hatstand.rates.domain.Rate;
import coop.equalcare.hatstand.rates.domain.RateId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One row of {@code rate}. */
@Entity
@Table(name = "rate")
class RateRow {

    @Id UUID id;

    @Column(name = "person_id")
    @Nullable UUID personId;

    @Column(name = "kind")
    String kind;

    @Column(name = "pence_per_hour")
    long pencePerHour;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "source")
    String source;

    static RateRow from(Rate rate) {
        var row = new RateRow();
        row.id = rate.id().value();
        row.personId = rate.person().map(PersonId::value).orElse(null);
        row.kind = rate.kind().name();
        row.pencePerHour = rate.hourly().pencePerHour();
        row.validFrom = rate.validFrom();
        row.source = rate.source();
        return row;
    }

    Rate toDomain() {
        return new Rate(
                new RateId(id),
                Optional.ofNullable(personId).map(PersonId::new),
                PayKind.valueOf(kind),
                new HourlyRate(pencePerHour),
                validFrom,
                source);
    }
}
