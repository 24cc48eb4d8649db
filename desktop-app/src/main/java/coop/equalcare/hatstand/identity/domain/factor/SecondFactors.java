package coop.equalcare.hatstand.identity.domain.factor;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.Instant;
import java.util.Optional;

/** Everybody's second factor, with its recovery codes. */
public interface SecondFactors {

    Optional<SecondFactor> find(PersonId person);

    /** With its ten recovery codes, or none of it. */
    void add(SecondFactor factor, RecoveryCodes codes);

    /** Fails as stale if it was changed since it was read, as by the same code used twice. */
    void save(SecondFactor factor);

    RecoveryCodes codes(PersonId person);

    /** Whether it was there to be used, and is now used up. */
    boolean use(PersonId person, RecoveryCode code, Instant at);

    /** With its codes. */
    void remove(PersonId person);
}
