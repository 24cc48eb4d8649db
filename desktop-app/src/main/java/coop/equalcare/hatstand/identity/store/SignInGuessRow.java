package coop.equalcare.hatstand.identity.store;

import coop.equalcare.hatstand.identity.domain.guess.Factor;
import coop.equalcare.hatstand.identity.domain.guess.GuessCount;
import coop.equalcare.hatstand.kernel.PersonId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One row of {@code sign_in_guess}. */
@Entity
@Table(name = "sign_in_guess")
@IdClass(SignInGuessRow.Key.class)
class SignInGuessRow {

    /** A count for each factor of a person. */
    record Key(UUID personId, Factor factor) implements Serializable {}

    @Id
    @Column(name = "person_id")
    UUID personId;

    @Id
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Factor factor;

    @Column(nullable = false)
    int guesses;

    @Column(name = "refused_until")
    @Nullable Instant refusedUntil;

    @Version
    @Column(nullable = false)
    int version;

    static SignInGuessRow from(GuessCount count) {
        var row = new SignInGuessRow();
        row.personId = count.person().value();
        row.factor = count.factor();
        row.guesses = count.guesses();
        row.refusedUntil = count.refusedUntil().orElse(null);
        row.version = count.version();
        return row;
    }

    GuessCount toDomain() {
        return new GuessCount(
                new PersonId(personId),
                factor,
                guesses,
                Optional.ofNullable(refusedUntil),
                version);
    }
}
