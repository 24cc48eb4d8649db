package coop.equalcare.hatstand.rostering.store;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.LONDON;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.from;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.unassigned;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.carelog.store.HibernateCareLog;
import coop.equalcare.hatstand.carelog.store.HibernateConfirmedBookings;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.store.CodePointOpen;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.cover.PastSupport;
import coop.equalcare.hatstand.rostering.domain.cover.PastSupports;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The fake and both databases count alike. */
class PastSupportsTest {

    private record People(PersonId rose, PersonId sam, PersonId may, PersonId alex) {}

    @Test
    void the_fake_counts_who_has_supported_somebody() {
        var people =
                new People(
                        new PersonId(new UUID(0, 1)),
                        new PersonId(new UUID(0, 2)),
                        new PersonId(new UUID(0, 3)),
                        new PersonId(new UUID(0, 4)));
        var bookings = new InMemoryBookings();
        fill(bookings, people);

        check(bookings, people);
    }

    @ParameterizedTest
    @EnumSource
    void a_database_counts_who_has_supported_somebody(Dialect dialect) {
        var rows =
                Stream.of(HibernateBookings.rows(), HibernateCareLog.rows())
                        .flatMap(List::stream)
                        .toList();
        try (var database = TestDatabase.open(dialect, rows)) {
            var people =
                    new People(
                            database.person("Rose"),
                            database.person("Sam"),
                            database.person("May"),
                            database.person("Alex"));
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
                        check(new HibernatePastSupports(sessions), people);
                        return people;
                    });
        }
    }

    private static void fill(Bookings bookings, People all) {
        bookings.add(visit(all.rose, all.may, "2026-10-01T09:00", "2026-10-01T10:00"));
        bookings.add(visit(all.rose, all.may, "2026-11-20T22:00", "2026-11-21T07:00"));
        bookings.add(visit(all.rose, all.alex, "2026-10-02T09:00", "2026-10-02T10:00"));
        bookings.add(visit(all.sam, all.alex, "2026-10-03T09:00", "2026-10-03T10:00"));
        bookings.add(unassigned(all.rose, "2026-10-04T09:00", "2026-10-04T10:00"));
        bookings.add(visit(all.rose, all.alex, "2026-11-24T09:00", "2026-11-24T11:00"));
        bookings.add(visit(all.rose, all.alex, "2026-08-01T09:00", "2026-08-01T10:00"));
        var taken = bookings.add(visit(all.rose, all.alex, "2026-11-22T09:00", "2026-11-22T10:00"));
        bookings.save(taken.withCancelled(true));
    }

    private static void check(PastSupports past, People all) {
        var found = past.supportersOf(all.rose, from("2026-09-01T10:00", "2026-11-24T10:00"));

        assertThat(found)
                .isEqualTo(
                        Map.of(
                                all.may, new PastSupport(2, at("2026-11-21T07:00")),
                                all.alex, new PastSupport(1, at("2026-10-02T10:00"))));
    }
}
