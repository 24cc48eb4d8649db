package coop.equalcare.hatstand.identity.domain.registration;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody becomes known and can sign in: an identity first, then the person in the book and
 * what they sign in with. It may have been broken off between any two of these.
 *
 * @param id the same for every try of one registration
 * @param person whose identity it is, also while the book does not have them yet
 * @param finishedAt once all of it is there
 */
public record Registration(
        UUID id, PersonId person, Instant requestedAt, Optional<Instant> finishedAt, int version) {

    public static Registration begun(UUID id, PersonId person, Instant at) {
        return new Registration(id, person, at, Optional.empty(), 0);
    }

    public Registration finished(Instant at) {
        return new Registration(id, person, requestedAt, Optional.of(at), version);
    }

    public boolean isHalfDone() {
        return finishedAt.isEmpty();
    }
}
