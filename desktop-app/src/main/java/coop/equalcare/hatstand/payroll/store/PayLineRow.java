package coop.equalcare.hatstand.payroll.store;

import coop.equalcare.hatstand.kernel.HourlyRate;
import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.payroll.domain.PayLine;
import coop.equalcare.hatstand.payroll.domain.PayLineId;
import coop.equalcare.hatstand.payroll.domain.PayRunId;
import coop.equalcare.hatstand.rates.domain.PayKind;
import coop.equalcare.hatstand.rates.domain.RateId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.util.UUID;

/** One row of {@code pay_line}. */
@Entity
@Table(name = "pay_line")
class PayLineRow {

    @Id UUID id;

    @Column(name = "run_id")
    UUID runId;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "kind")
    String kind;

    @Column(name = "rate_id")
    UUID rateId;

    @Column(name = "pence_per_hour")
    long pencePerHour;

    @Column(name = "minutes")
    long minutes;

    @Column(name = "pence")
    long pence;

    static PayLineRow from(PayRunId run, PayLine line) {
        var row = new PayLineRow();
        row.id = line.id().value();
        row.runId = run.value();
        row.personId = line.person().value();
        row.kind = line.kind().name();
        row.rateId = line.rate().value();
        row.pencePerHour = line.hourly().pencePerHour();
        row.minutes = line.minutes();
        row.pence = line.amount().pence();
        return row;
    }

    PayLine toDomain() {
        return new PayLine(
                new PayLineId(id),
                new PersonId(personId),
                PayKind.valueOf(kind),
                new RateId(rateId),
                new HourlyRate(pencePerHour),
                minutes,
                new Money(pence));
    }
}
