package coop.equalcare.hatstand.carelog.store;

import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.platform.database.Sessions;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.ConfirmedBookings;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells the rota which of its bookings have led to confirmed or paid care. */
public final class HibernateConfirmedBookings implements ConfirmedBookings {

    private static final String OF_BOOKING =
            """
            select e.bookingId from CareLogEntryRow e
            where e.bookingId = :booking and e.status <> 'PENDING'
            """;

    /**
     * By the times of the booking: those in the entry are from when it was made. The earliest start
     * is there for the index: no booking is longer than {@code LONGEST}.
     */
    private static final String TOUCHING_SPAN =
            """
            select e.bookingId from CareLogEntryRow e
            join CareLogBookingRow b on b.id = e.bookingId
            where e.status <> 'PENDING'
              and b.startsAt >= :earliest and b.startsAt < :end and b.endsAt > :start
            """;

    private final Sessions sessions;

    public HibernateConfirmedBookings(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean contains(BookingId booking) {
        return !sessions.current()
                .createSelectionQuery(OF_BOOKING, UUID.class)
                .setParameter("booking", booking.value())
                .getResultList()
                .isEmpty();
    }

    @Override
    public Set<BookingId> touching(TimeSpan span) {
        return sessions
                .current()
                .createSelectionQuery(TOUCHING_SPAN, UUID.class)
                .setParameter("earliest", span.start().minus(Booking.LONGEST))
                .setParameter("start", span.start())
                .setParameter("end", span.end())
                .getResultList()
                .stream()
                .map(BookingId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
