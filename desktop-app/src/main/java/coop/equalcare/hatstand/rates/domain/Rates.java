package coop.equalcare.hatstand.rates.domain;

import coop.equalcare.hatstand.kernel.PersonId;

import java.util.Collection;
import java.util.Optional;

/** All rates that were ever set. */
public interface Rates {

    /** The rows of these people and the rows for everybody. */
    RateCard cardFor(Collection<PersonId> people);

    /** Every row that there is. */
    RateCard all();

    Optional<Rate> find(RateId id);

    /** Fails as forbidden if there is one for the same person, kind and day. */
    void add(Rate rate);
}
