package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.database.Sessions;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.history.BookingPast;
import coop.equalcare.hatstand.rostering.domain.history.BookingPasts;
import coop.equalcare.hatstand.rostering.domain.history.PastState;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The states of a booking with all names and reasons, in one statement. */
public final class HibernateBookingPasts implements BookingPasts {

    private record Line(
            BookingPastRow state,
            String supported,
            @Nullable String worker,
            @Nullable String by,
            @Nullable String reason) {

        PastState toDomain() {
            return new PastState(
                    state.number,
                    state.act,
                    state.at,
                    Optional.ofNullable(by),
                    state.login,
                    state.booking(),
                    Optional.ofNullable(reason));
        }

        void name(Map<PersonId, String> names) {
            names.put(new PersonId(state.supportedId), supported);
            if (state.workerId != null && worker != null) {
                names.put(new PersonId(state.workerId), worker);
            }
        }
    }

    private static final String STATES =
            """
            select it, supported.name, worker.name, clerk.name, why.reason
            from BookingPastRow it
              join RosterPersonRow supported on supported.personId = it.supportedId
              left join RosterPersonRow worker on worker.personId = it.workerId
              left join RosterPersonRow clerk on clerk.personId = it.actorId
              left join CancellationRow why
                on why.bookingId = it.bookingId and why.version = it.version and it.cancelled
            where it.bookingId = :booking
            order by it.number
            """;

    private final Sessions sessions;

    public HibernateBookingPasts(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<BookingPast> of(BookingId booking) {
        var lines = lines(booking.value());
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var names = new HashMap<PersonId, String>();
        lines.forEach(line -> line.name(names));
        return Optional.of(new BookingPast(lines.stream().map(Line::toDomain).toList(), names));
    }

    private List<Line> lines(UUID booking) {
        return sessions.current()
                .createSelectionQuery(STATES, Line.class)
                .setParameter("booking", booking)
                .getResultList();
    }
}
