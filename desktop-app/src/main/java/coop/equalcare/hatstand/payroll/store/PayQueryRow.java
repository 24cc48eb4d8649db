package coop.equalcare.hatstand.payroll.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import java.io.Serializable;
import java.util.UUID;

/** That somebody has queried an entry, and not what they say; only read. */
@Entity
@Immutable
@Table(name = "care_log_query")
@IdClass(PayQueryRow.Key.class)
class PayQueryRow {

    /** Which one of an entry. */
    record Key(UUID entryId, int number) implements Serializable {}

    @Id
    @Column(name = "entry_id")
    UUID entryId;

    @Id
    @Column(name = "number")
    int number;
}
