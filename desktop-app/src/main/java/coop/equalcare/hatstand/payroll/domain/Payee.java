package coop.equalcare.hatstand.payroll.domain;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Engagement;

import java.util.Optional;

/** Somebody who gives support, as pay sees them. */
public record Payee(
        PersonId id, String name, Optional<String> worksNumber, Optional<Engagement> engagement) {

    /** Volunteers give their time; whether it is paid in coins is another book. */
    public boolean isPaid() {
        return engagement.filter(Engagement.VOLUNTEER::equals).isEmpty();
    }

    /** Independent workers are paid by statement; payroll software must not tax them. */
    public boolean isOnPayroll() {
        return isPaid() && engagement.filter(Engagement.INDEPENDENT::equals).isEmpty();
    }

    public Payee withWorksNumber(Optional<String> other) {
        return new Payee(id, name, other, engagement);
    }

    public boolean lacksWorksNumber() {
        return isOnPayroll() && worksNumber.isEmpty();
    }
}
