package coop.equalcare.hatstand.rates.store;

import coop.equalcare.hatstand.rates.domain.PayElement;
import coop.equalcare.hatstand.rates.domain.PayKind;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One row of {@code pay_element}. */
@Entity
@Table(name = "pay_element")
class PayElementRow {

    @Id
    @Column(name = "kind")
    String kind;

    @Column(name = "code")
    String code;

    @Column(name = "name")
    String name;

    @Column(name = "counts_for_nmw")
    boolean countsForMinimumWage;

    static PayElementRow from(PayElement element) {
        var row = new PayElementRow();
        row.kind = element.kind().name();
        row.code = element.code();
        row.name = element.name();
        row.countsForMinimumWage = element.countsForMinimumWage();
        return row;
    }

    PayElement toDomain() {
        return new PayElement(PayKind.valueOf(kind), code, name, countsForMinimumWage);
    }
}
