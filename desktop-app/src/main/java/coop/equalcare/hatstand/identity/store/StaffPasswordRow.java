package coop.equalcare.hatstand.identity.store;

import coop.equalcare.hatstand.identity.domain.password.StaffPassword;
import coop.equalcare.hatstand.kernel.PersonId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One row of {@code staff_password}. */
@Entity
@Table(name = "staff_password")
class StaffPasswordRow {

    @Id
    @Column(name = "person_id")
    UUID personId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    StaffPassword.Standing standing;

    @Column(nullable = false)
    String hash;

    @Column(nullable = false)
    Instant since;

    @Column @Nullable Instant until;

    @Version
    @Column(nullable = false)
    int version;

    static StaffPasswordRow from(StaffPassword password) {
        var row = new StaffPasswordRow();
        row.personId = password.person().value();
        row.standing = password.standing();
        row.hash = password.hash();
        row.since = password.since();
        row.until = password.until().orElse(null);
        row.version = password.version();
        return row;
    }

    StaffPassword toDomain() {
        return new StaffPassword(
                new PersonId(personId), standing, hash, since, Optional.ofNullable(until), version);
    }
}
