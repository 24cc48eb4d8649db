package coop.equalcare.hatstand.carelog.domain;

import coop.equalcare.hatstand.kernel.TimeSpan;

import java.util.Collection;
import java.util.List;

/** What payroll may see of the care log, and the one thing that it may change. */
public interface ConfirmedCare {

    /**
     * Confirmed entries that no pay run has paid and whose work began in the period, by their
     * start.
     */
    List<Confirmed> unpaid(TimeSpan startedIn);

    /**
     * They are paid now, all or none.
     *
     * <p>Fails as stale if one of them is not confirmed, or paid already.
     */
    void markPaid(Collection<EntryId> entries);
}
