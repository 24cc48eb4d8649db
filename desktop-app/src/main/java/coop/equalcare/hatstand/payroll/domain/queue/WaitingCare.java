package coop.equalcare.hatstand.payroll.domain.queue;

import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.carelog.domain.Worked;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.rates.domain.PayKind;

/**
 * Care that no pay run holds, by somebody who is paid. What a query says stays in the care log:
 * here it is enough that there is one.
 */
public record WaitingCare(
        EntryId entry,
        Stage stage,
        PersonId worker,
        String workerName,
        String supportedName,
        PayKind kind,
        Worked worked) {

    /** How far it has come on its way to a pay run. */
    public enum Stage {
        PENDING,
        QUERIED,
        CONFIRMED
    }
}
