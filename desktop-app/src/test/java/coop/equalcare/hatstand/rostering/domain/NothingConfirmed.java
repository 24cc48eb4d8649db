package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.TimeSpan;

import java.util.Set;

/** For where no care has been given yet. */
public final class NothingConfirmed implements ConfirmedBookings {

    @Override
    public boolean contains(BookingId booking) {
        return false;
    }

    @Override
    public Set<BookingId> touching(TimeSpan span) {
        return Set.of();
    }
}
