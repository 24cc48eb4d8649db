package coop.equalcare.hatstand.identity.domain.registration;

import coop.equalcare.hatstand.kernel.PersonId;

import java.util.Optional;
import java.util.UUID;

/** Every registration; each human has one at the most. */
public interface Registrations {

    Optional<Registration> find(UUID id);

    Optional<Registration> of(PersonId person);

    /** Fails if that human has one already. */
    void add(Registration registration);

    /** Fails as stale if it was changed since it was read. */
    void save(Registration registration);
}
