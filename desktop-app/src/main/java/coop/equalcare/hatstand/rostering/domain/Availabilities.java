package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.PersonId;

/** When people who give support offer to work, and when they are away. A board reads both. */
public interface Availabilities {

    void offer(PersonId worker, AvailabilityWindow window);

    void add(PersonId worker, Absence absence);
}
