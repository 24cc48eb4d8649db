package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.platform.database.Sessions;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Cancellation;
import coop.equalcare.hatstand.rostering.domain.out.Cancellations;
import coop.equalcare.hatstand.rostering.domain.out.Cancelled;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Cancelled bookings with their last reason and the names, in one statement. */
public final class HibernateCancellations implements Cancellations {

    private record Line(
            BookingRow booking,
            CancellationRow why,
            String supported,
            @Nullable String worker,
            String by) {

        Cancelled toDomain() {
            return new Cancelled(
                    booking.toDomain(),
                    supported,
                    Optional.ofNullable(worker),
                    new Cancellation(new PersonId(why.by), why.at, why.reason),
                    by);
        }
    }

    /** The earliest start is there for the index: no booking is longer than {@code LONGEST}. */
    private static final String TOUCHING_SPAN =
            """
            select it, why, supported.name, worker.name, clerk.name
            from BookingRow it
              join CancellationRow why on why.bookingId = it.id and why.version = it.version
              join RosterPersonRow supported on supported.personId = it.supportedId
              join RosterPersonRow clerk on clerk.personId = why.by
              left join RosterPersonRow worker on worker.personId = it.workerId
            where it.cancelled
              and it.startsAt >= :earliest and it.startsAt < :end and it.endsAt > :start
            order by it.startsAt, it.id
            """;

    private final Sessions sessions;

    public HibernateCancellations(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Cancelled> touching(TimeSpan span) {
        return sessions
                .current()
                .createSelectionQuery(TOUCHING_SPAN, Line.class)
                .setParameter("earliest", span.start().minus(Booking.LONGEST))
                .setParameter("start", span.start())
                .setParameter("end", span.end())
                .stream()
                .map(Line::toDomain)
                .toList();
    }
}
