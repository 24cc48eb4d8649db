package coop.equalcare.hatstand.rostering.store;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.platform.database.Sessions;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.cover.PastSupport;
import coop.equalcare.hatstand.rostering.domain.cover.PastSupports;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Counted by the database, in one statement. */
public final class HibernatePastSupports implements PastSupports {

    private record Line(UUID workerId, long times, Instant last) {

        PastSupport toDomain() {
            return new PastSupport(Math.toIntExact(times), last);
        }
    }

    /** The earliest start is there for the index: no booking is longer than {@code LONGEST}. */
    private static final String OF_PERSON =
            """
            select it.workerId, count(*), max(it.endsAt)
            from BookingRow it
            where it.supportedId = :supported and not it.cancelled and it.workerId is not null
              and it.startsAt >= :earliest and it.startsAt < :until
              and it.endsAt > :after and it.endsAt <= :until
            group by it.workerId
            """;

    private final Sessions sessions;

    public HibernatePastSupports(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Map<PersonId, PastSupport> supportersOf(PersonId supported, TimeSpan within) {
        return sessions
                .current()
                .createSelectionQuery(OF_PERSON, Line.class)
                .setParameter("supported", supported.value())
                .setParameter("earliest", within.start().minus(Booking.LONGEST))
                .setParameter("after", within.start())
                .setParameter("until", within.end())
                .stream()
                .collect(Collectors.toMap(line -> new PersonId(line.workerId()), Line::toDomain));
    }
}
