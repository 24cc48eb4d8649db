package coop.equalcare.hatstand.payroll.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import java.time.Instant;
import java.util.UUID;

/** A transfer of the book, as far as it is about pay; only read. */
@Entity
@Immutable
@Table(name = "ledger_transfer")
class PayTransferRow {

    @Id
    @Column(name = "seq")
    long seq;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "debit_id")
    UUID debitId;

    @Column(name = "credit_id")
    UUID creditId;

    @Column(name = "amount")
    long amount;

    @Column(name = "code")
    String code;

    @Column(name = "about_id")
    UUID aboutId;
}
