package coop.equalcare.hatstand.identity.store;

import coop.equalcare.hatstand.identity.domain.registration.Registration;
import coop.equalcare.hatstand.kernel.PersonId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One row of {@code registration}. */
@Entity
@Table(name = "registration")
class RegistrationRow {

    @Id UUID id;

    @Column(name = "person_id", nullable = false)
    UUID personId;

    @Column(name = "requested_at", nullable = false)
    Instant requestedAt;

    @Column(name = "finished_at")
    @Nullable Instant finishedAt;

    @Version
    @Column(nullable = false)
    int version;

    static RegistrationRow from(Registration registration) {
        var row = new RegistrationRow();
        row.id = registration.id();
        row.personId = registration.person().value();
        row.requestedAt = registration.requestedAt();
        row.finishedAt = registration.finishedAt().orElse(null);
        row.version = registration.version();
        return row;
    }

    Registration toDomain() {
        return new Registration(
                id, new PersonId(personId), requestedAt, Optional.ofNullable(finishedAt), version);
    }
}
