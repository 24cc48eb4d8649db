package coop.equalcare.hatstand.rostering.store;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.LONDON;

import coop.equalcare.hatstand.carelog.store.HibernateCareLog;
import coop.equalcare.hatstand.carelog.store.HibernateConfirmedBookings;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.store.CodePointOpen;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.away.Absences;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoredAbsencesContract extends AbsencesContract {

    private TestDatabase database;
    private Bookings bookings;
    private Absences absences;

    abstract Dialect dialect();

    /** Whose rights the store has; none says that the database's own guard is not asked. */
    Set<Hat> hats() {
        return Set.of();
    }

    @BeforeAll
    void open() {
        database =
                TestDatabase.open(
                        dialect(),
                        Stream.of(HibernateBookings.rows(), HibernateCareLog.rows())
                                .flatMap(List::stream)
                                .toList(),
                        hats());
        var confirmed = new HibernateConfirmedBookings(database.sessions());
        bookings =
                new HibernateBookings(database.sessions(), LONDON, confirmed, new CodePointOpen());
        absences = new HibernateAbsences(database.sessions(), confirmed);
    }

    @AfterAll
    void close() {
        database.close();
    }

    /** What is confirmed is kept for good; it is of people whom no other test knows. */
    @BeforeEach
    void empty() {
        database.run("delete from absence");
    }

    @Override
    Absences absences() {
        return absences;
    }

    @Override
    Bookings bookings() {
        return bookings;
    }

    @Override
    PersonId person(String name) {
        return database.person(name);
    }

    @Override
    PersonId worker(String name) {
        var id = person(name);
        database.run(
                "insert into hat_assignment (id, person_id, hat, since) values (?, ?, ?, ?)",
                UUID.randomUUID(),
                id.value(),
                Hat.GIVING_SUPPORT.name(),
                LocalDate.of(2020, 1, 1));
        return id;
    }

    @Override
    void confirm(Booking booking) {
        database.run(
                """
                insert into care_log_entry (id, booking_id, supported_id, worker_id, kind, planned_starts_at,
                    planned_ends_at, starts_at, ends_at, break_minutes, status, edition, version)
                select id, id, supported_id, worker_id, kind, starts_at, ends_at, starts_at, ends_at, 0,
                    'CONFIRMED', 0, 0
                from booking where id = ?
                """,
                booking.id().value());
    }

    @Override
    <T> T inTransaction(Supplier<T> work) {
        return database.inTransaction(work);
    }
}
