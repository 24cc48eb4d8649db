package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.LocalDate;
import java.util.List;

/** When people who give support offer to work, and when they are away. A board reads both. */
public interface Availabilities {

    void offer(PersonId worker, AvailabilityWindow window);

    /** It no longer counts; that it was said stays. One that is not there is stale. */
    void withdraw(PersonId worker, AvailabilityWindow window);

    /** What counts on that day or later, by weekday and time. */
    List<AvailabilityWindow> offeredBy(PersonId worker, LocalDate day);

    void add(PersonId worker, Absence absence);
}
