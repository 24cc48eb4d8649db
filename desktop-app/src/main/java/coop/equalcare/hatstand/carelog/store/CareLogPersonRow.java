package coop.equalcare.hatstand.carelog.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import java.util.UUID;

/** A row of {@code person}, as far as a list of the care log shows and searches it; only read. */
@Entity
@Immutable
@Table(name = "person")
class CareLogPersonRow {

    @Id UUID id;

    @Column(name = "name", nullable = false)
    String name;

    @Column(name = "search_text", nullable = false)
    String searchText;
}
