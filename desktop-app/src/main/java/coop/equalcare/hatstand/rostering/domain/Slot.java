package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.Instant;
import java.util.Optional;

/** A place on the board: whose row (none is the row of unassigned bookings) and when it begins. */
public record Slot(Optional<PersonId> worker, Instant start) {

    /** The same time in another row. */
    public Slot by(Optional<PersonId> other) {
        return new Slot(other, start);
    }
}
