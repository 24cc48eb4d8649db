package coop.equalcare.hatstand.payroll.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** An account of the book, as far as it is about pay; only read. */
@Entity
@Immutable
@Table(name = "ledger_account")
class PayAccountRow {

    @Id
    @Column(name = "id")
    UUID id;

    @Column(name = "kind")
    String kind;

    @Column(name = "person_id")
    @Nullable UUID personId;
}
