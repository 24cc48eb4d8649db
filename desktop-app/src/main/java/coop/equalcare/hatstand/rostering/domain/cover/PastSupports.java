package coop.equalcare.hatstand.rostering.domain.cover;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;

import java.util.Map;

/** Who has supported whom. */
public interface PastSupports {

    /** Everybody who supported this person in bookings that ended in {@code (start, end]}. */
    Map<PersonId, PastSupport> supportersOf(PersonId supported, TimeSpan within);
}
