package coop.equalcare.hatstand.payroll.store;

import coop.equalcare.hatstand.payroll.domain.PayRunId;
import coop.equalcare.hatstand.rates.domain.PayElement;
import coop.equalcare.hatstand.rates.domain.PayKind;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import java.util.UUID;

/** One row of {@code pay_run_element}. */
@Entity
@Table(name = "pay_run_element")
class PayRunElementRow {

    @Embeddable
    record Key(@Column(name = "run_id") UUID runId, @Column(name = "kind") String kind) {}

    @EmbeddedId @Column Key key;

    @Column(name = "code")
    String code;

    @Column(name = "name")
    String name;

    @Column(name = "counts_for_nmw")
    boolean countsForMinimumWage;

    static PayRunElementRow from(PayRunId run, PayElement element) {
        var row = new PayRunElementRow();
        row.key = new Key(run.value(), element.kind().name());
        row.code = element.code();
        row.name = element.name();
        row.countsForMinimumWage = element.countsForMinimumWage();
        return row;
    }

    PayElement toDomain() {
        return new PayElement(PayKind.valueOf(key.kind()), code, name, countsForMinimumWage);
    }
}
