package coop.equalcare.hatstand.identity.store;

import coop.equalcare.hatstand.identity.domain.factor.SecondFactor;
import coop.equalcare.hatstand.kernel.PersonId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import java.time.Instant;
import java.util.UUID;

/** One row of {@code second_factor}. */
@Entity
@Table(name = "second_factor")
class SecondFactorRow {

    @Id
    @Column(name = "person_id")
    UUID personId;

    @Column(nullable = false)
    String secret;

    @Column(nullable = false)
    Instant since;

    @Column(name = "last_step", nullable = false)
    long lastStep;

    @Version
    @Column(nullable = false)
    int version;

    static SecondFactorRow from(SecondFactor factor) {
        var row = new SecondFactorRow();
        row.personId = factor.person().value();
        row.secret = factor.sealedSecret();
        row.since = factor.since();
        row.lastStep = factor.lastStep();
        row.version = factor.version();
        return row;
    }

    SecondFactor toDomain() {
        return new SecondFactor(new PersonId(personId), secret, since, lastStep, version);
    }
}
