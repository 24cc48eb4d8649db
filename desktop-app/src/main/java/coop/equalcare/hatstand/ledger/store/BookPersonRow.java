package coop.equalcare.hatstand.ledger.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import java.util.UUID;

/** A row of {@code person}, as far as the book names whose an account is; only read. */
@Entity
@Immutable
@Table(name = "person")
class BookPersonRow {

    @Id UUID id;

    @Column(name = "name")
    String name;
}
