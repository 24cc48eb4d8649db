package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;

import java.time.Duration;
import java.util.Optional;

/**
 * Support that is planned for one person. An open booking has no worker yet.
 *
 * <p>Nobody supports themselves: the worker is always somebody other than the person supported.
 */
public record Booking(
        BookingId id,
        PersonId supported,
        Optional<PersonId> worker,
        TimeSpan when,
        BookingKind kind,
        Optional<String> neededSkill,
        boolean cancelled,
        int version) {

    /** Longer support is a series of bookings; a longer one is a slip in a date. */
    public static final Duration LONGEST = Duration.ofDays(31);

    public Booking {
        if (when.length().compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("longer than a booking can be: " + when);
        }
        if (worker.filter(supported::equals).isPresent()) {
            throw new IllegalArgumentException(
                    "worker and supported person are the same: " + supported);
        }
    }

    public Slot slot() {
        return new Slot(worker, when.start());
    }

    /**
     * Whether it says the same of who, when and what; a skill that is needed may still be added.
     */
    boolean isSamePlanAs(Booking other) {
        return id.equals(other.id)
                && supported.equals(other.supported)
                && worker.equals(other.worker)
                && when.equals(other.when)
                && kind == other.kind
                && cancelled == other.cancelled;
    }

    /** The same support, moved; its real length stays. */
    public Booking movedTo(Slot slot) {
        return new Booking(
                id,
                supported,
                slot.worker(),
                TimeSpan.of(slot.start(), when.length()),
                kind,
                neededSkill,
                cancelled,
                version);
    }

    /** The same support by the same worker, at another time or for longer or shorter. */
    public Booking at(TimeSpan time) {
        return new Booking(id, supported, worker, time, kind, neededSkill, cancelled, version);
    }

    public Booking withCancelled(boolean isCancelled) {
        return new Booking(id, supported, worker, when, kind, neededSkill, isCancelled, version);
    }
}
