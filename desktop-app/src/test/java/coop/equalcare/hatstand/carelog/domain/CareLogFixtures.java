package coop.equalcare.hatstand.carelog.domain;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.BookingKind;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** People and entries that the tests of the care log speak of. */
public final class CareLogFixtures {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** Gets support. */
    public static final PersonId ROSE = person(1);

    /** Gives support. */
    public static final PersonId MAY = person(2);

    /** Sits in the office. */
    public static final PersonId OLU = person(3);

    private CareLogFixtures() {}

    public static PersonId person(int number) {
        return new PersonId(new UUID(0, number));
    }

    /** Local time of the co-op. */
    public static Instant at(String localDateTime) {
        return LocalDateTime.parse(localDateTime).atZone(ZONE).toInstant();
    }

    public static TimeSpan span(String start, String end) {
        return new TimeSpan(at(start), at(end));
    }

    public static Pending pending(TimeSpan planned) {
        return pending(ROSE, MAY, planned);
    }

    public static Pending pending(PersonId supported, PersonId worker, TimeSpan planned) {
        return Pending.asPlanned(
                new EntryId(UUID.randomUUID()), support(supported, worker, planned));
    }

    public static Support support(PersonId supported, PersonId worker, TimeSpan planned) {
        return new Support(
                new BookingId(UUID.randomUUID()), supported, worker, BookingKind.VISIT, planned);
    }

    public static Confirmation by(PersonId person) {
        return new Confirmation(person, person, at("2026-11-24T08:00"));
    }

    public static Confirmation toldTo(PersonId recorder, PersonId person) {
        return new Confirmation(person, recorder, at("2026-11-24T08:00"));
    }
}
