package coop.equalcare.hatstand.payroll.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.payroll.domain.PayRunId;
import coop.equalcare.hatstand.payroll.domain.Payee;
import coop.equalcare.hatstand.people.domain.Engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/** One row of {@code pay_run_payee}. */
@Entity
@Table(name = "pay_run_payee")
class PayRunPayeeRow {

    @Embeddable
    record Key(@Column(name = "run_id") UUID runId, @Column(name = "person_id") UUID personId) {}

    @EmbeddedId @Column Key key;

    @Column(name = "name")
    String name;

    @Column(name = "works_number")
    @Nullable String worksNumber;

    @Column(name = "engagement")
    @Nullable String engagement;

    static PayRunPayeeRow from(PayRunId run, Payee payee) {
        var row = new PayRunPayeeRow();
        row.key = new Key(run.value(), payee.id().value());
        row.name = payee.name();
        row.worksNumber = payee.worksNumber().orElse(null);
        row.engagement = payee.engagement().map(Enum::name).orElse(null);
        return row;
    }

    Payee toDomain() {
        return new Payee(
                new PersonId(key.personId()),
                name,
                Optional.ofNullable(worksNumber),
                Optional.ofNullable(engagement).map(Engagement::valueOf));
    }
}
