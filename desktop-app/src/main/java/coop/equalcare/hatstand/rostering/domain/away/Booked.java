package coop.equalcare.hatstand.rostering.domain.away;

import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingKind;

/**
 * Something that a person is booked for.
 *
 * @param supported whom it is for, by name
 * @param doubleUp whether somebody else is to be there for the same person at the same time
 */
public record Booked(Booking booking, String supported, boolean doubleUp) {

    public HitRisk risk() {
        if (booking.neededSkill().isPresent()) {
            return HitRisk.SKILL;
        }
        if (doubleUp) {
            return HitRisk.DOUBLE_UP;
        }
        return booking.kind() == BookingKind.SLEEP_IN || booking.kind() == BookingKind.WAKING_NIGHT
                ? HitRisk.NIGHT
                : HitRisk.OTHER;
    }
}
