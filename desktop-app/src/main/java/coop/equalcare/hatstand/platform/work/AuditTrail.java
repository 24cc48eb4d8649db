package coop.equalcare.hatstand.platform.work;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.Instant;

/**
 * Keeps who did what, when and to which record; never what it said. Filled by the audit capability.
 */
public interface AuditTrail {

    /** One line of the trail. */
    record Line(Instant at, PersonId actor, Gate.Deed deed) {}

    void append(Line line);
}
