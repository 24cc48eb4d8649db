package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.people.domain.Engagement;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** People and bookings for tests. May and Alex give support, Rose and Sam get it. */
public final class TestBookings {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    public static final PersonId MAY = new PersonId(new UUID(0, 1));
    public static final PersonId ALEX = new PersonId(new UUID(0, 2));
    public static final PersonId ROSE = new PersonId(new UUID(0, 3));
    public static final PersonId SAM = new PersonId(new UUID(0, 4));

    private TestBookings() {}

    public static Worker worker(PersonId id, String name) {
        return new Worker(
                id, name, Optional.of(Engagement.EMPLOYED), List.of(), List.of(), List.of());
    }

    /** For example {@code at("2026-11-24T09:00")}, by the clock on the wall in London. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(LONDON).toInstant();
    }

    public static TimeSpan from(String start, String end) {
        return new TimeSpan(at(start), at(end));
    }

    public static Booking visit(PersonId supported, PersonId worker, String start, String end) {
        return visit(supported, Optional.of(worker), start, end);
    }

    public static Booking unassigned(PersonId supported, String start, String end) {
        return visit(supported, Optional.empty(), start, end);
    }

    private static Booking visit(
            PersonId supported, Optional<PersonId> worker, String start, String end) {
        return new Booking(
                new BookingId(UUID.randomUUID()),
                supported,
                worker,
                from(start, end),
                BookingKind.VISIT,
                Optional.empty(),
                false,
                0);
    }
}
