package coop.equalcare.hatstand.rostering.store;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.LONDON;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.from;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.unassigned;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.equalcare.hatstand.carelog.store.HibernateCareLog;
import coop.equalcare.hatstand.carelog.store.HibernateConfirmedBookings;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.store.CodePointOpen;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.Cancellation;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.out.Cancellations;
import coop.equalcare.hatstand.rostering.domain.out.Cancelled;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The fake and both databases tell alike what was cancelled and why. */
class CancellationsTest {

    private record People(PersonId rose, PersonId may) {}

    @Test
    void the_fake_tells_what_was_cancelled() {
        var people = new People(new PersonId(new UUID(0, 1)), new PersonId(new UUID(0, 2)));
        var bookings = new InMemoryBookings();
        bookings.name(people.rose, "Rose");
        bookings.name(people.may, "May");
        fill(bookings, people);

        check(bookings);
    }

    @ParameterizedTest
    @EnumSource
    void a_database_tells_what_was_cancelled(Dialect dialect) {
        var rows =
                Stream.of(HibernateBookings.rows(), HibernateCareLog.rows())
                        .flatMap(List::stream)
                        .toList();
        try (var database = TestDatabase.open(dialect, rows)) {
            var people = new People(database.person("Rose"), database.person("May"));
            var sessions = database.sessions();
            var bookings =
                    new HibernateBookings(
                            sessions,
                            LONDON,
                            new HibernateConfirmedBookings(sessions),
                            new CodePointOpen());
            database.inTransaction(
                    () -> {
                        fill(bookings, people);
                        return people;
                    });

            database.inTransaction(
                    () -> {
                        check(new HibernateCancellations(sessions));
                        return people;
                    });
        }
    }

    private static void fill(Bookings bookings, People all) {
        var gone = bookings.add(visit(all.rose, all.may, "2026-11-24T09:00", "2026-11-24T10:00"));
        cancel(bookings, all, gone, "in hospital");
        var open = bookings.add(unassigned(all.rose, "2026-11-23T22:00", "2026-11-24T07:00"));
        cancel(bookings, all, open, "family stays");
        var back = bookings.add(visit(all.rose, all.may, "2026-11-24T12:00", "2026-11-24T13:00"));
        var away = cancel(bookings, all, back, "a mistake");
        bookings.save(away.withCancelled(false));
        var unsaid = bookings.add(visit(all.rose, all.may, "2026-11-24T14:00", "2026-11-24T15:00"));
        bookings.save(unsaid.withCancelled(true));
        var later = bookings.add(visit(all.rose, all.may, "2026-11-25T00:00", "2026-11-25T01:00"));
        cancel(bookings, all, later, "another day");
    }

    private static Booking cancel(Bookings bookings, People all, Booking booking, String why) {
        return bookings.cancel(booking, new Cancellation(all.may, at("2026-11-23T18:00"), why));
    }

    private static void check(Cancellations cancellations) {
        var found = cancellations.touching(from("2026-11-24T00:00", "2026-11-25T00:00"));

        assertThat(found)
                .extracting(Cancelled::supported, Cancelled::worker, it -> it.why().reason())
                .containsExactly(
                        tuple("Rose", Optional.empty(), "family stays"),
                        tuple("Rose", Optional.of("May"), "in hospital"));
        assertThat(found).allMatch(it -> it.by().equals("May") && it.booking().cancelled());
    }
}
