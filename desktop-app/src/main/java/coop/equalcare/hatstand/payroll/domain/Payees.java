package coop.equalcare.hatstand.payroll.domain;

import coop.equalcare.hatstand.kernel.PersonId;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Those who give support, as pay sees them. */
public interface Payees {

    Map<PersonId, Payee> of(Collection<PersonId> people);

    /** Everybody who can be paid, by name. */
    List<Payee> paid();
}
