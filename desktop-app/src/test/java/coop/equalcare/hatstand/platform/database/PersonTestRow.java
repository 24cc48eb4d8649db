package coop.equalcare.hatstand.platform.database;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import java.util.UUID;

/** A person's row as this package's tests need it. */
@Entity
@Table(name = "person")
class PersonTestRow {

    @Id UUID id;

    @Column(nullable = false)
    String name;

    @Column(name = "known_as", nullable = false)
    String knownAs;

    @Column(name = "contact_by", nullable = false)
    String contactBy;

    @Version int version;

    static PersonTestRow called(UUID id, String name) {
        var row = new PersonTestRow();
        row.id = id;
        row.name = name;
        row.knownAs = name;
        row.contactBy = "EMAIL";
        return row;
    }
}
