package coop.equalcare.hatstand.identity.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.util.UUID;

/** One row of {@code login}. */
@Entity
@Table(name = "login")
class LoginRow {

    @Id String name;

    @Column(name = "person_id", nullable = false)
    UUID personId;

    @Column(nullable = false)
    boolean active;
}
