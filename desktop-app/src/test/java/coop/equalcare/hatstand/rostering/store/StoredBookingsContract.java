package coop.equalcare.hatstand.rostering.store;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.LONDON;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.from;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.unassigned;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.carelog.store.HibernateCareLog;
import coop.equalcare.hatstand.carelog.store.HibernateConfirmedBookings;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Engagement;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.Skill;
import coop.equalcare.hatstand.people.store.CodePointOpen;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;
import coop.equalcare.hatstand.rostering.domain.Absence;
import coop.equalcare.hatstand.rostering.domain.AbsenceKind;
import coop.equalcare.hatstand.rostering.domain.Availabilities;
import coop.equalcare.hatstand.rostering.domain.AvailabilityWindow;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.Cancellation;
import coop.equalcare.hatstand.rostering.domain.Worker;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a database keeps besides: whatever the rules ask of a worker, in few statements. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoredBookingsContract extends BookingsContract {

    /**
     * One for bookings, one for what is confirmed, and one each for people, skills, hours offered
     * and absences.
     */
    private static final long STATEMENTS_OF_A_BOARD = 6;

    private TestDatabase database;
    private Bookings bookings;
    private Availabilities availabilities;

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
        bookings =
                new HibernateBookings(
                        database.sessions(),
                        LONDON,
                        new HibernateConfirmedBookings(database.sessions()),
                        new CodePointOpen());
        availabilities = new HibernateAvailabilities(database.sessions(), database.house().ids());
        database.factory().getStatistics().setStatisticsEnabled(true);
    }

    @AfterAll
    void close() {
        database.close();
    }

    /** What is kept for good cannot be taken out again, and neither can its booking. */
    @BeforeEach
    void empty() {
        database.run(
                """
                delete from booking where id not in (
                    select booking_id from care_log_entry union select booking_id from booking_cancellation)
                """);
        database.run("delete from availability");
        database.run("delete from absence");
        database.run("delete from person_skill");
        database.run(
                "delete from hat_assignment where person_id not in (select person_id from login)");
    }

    @Override
    PersonId whoCancels() {
        return database.me().orElseGet(super::whoCancels);
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
        wear(id, LocalDate.of(2020, 1, 1), null);
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
    List<String> reasonsFor(Booking booking) {
        return database.inTransaction(
                () ->
                        database.sessions()
                                .current()
                                .createNativeQuery(
                                        "select reason from booking_cancellation where booking_id ="
                                                + " :id order by version",
                                        String.class)
                                .setParameter("id", booking.id().value())
                                .getResultList());
    }

    @Override
    <T> T inTransaction(Supplier<T> work) {
        return database.inTransaction(work);
    }

    @Test
    void when_a_booking_was_cancelled_is_for_the_databases_clock_to_say() {
        var added = add(unassigned(person("Rose"), "2026-11-24T09:00", "2026-11-24T10:00"));
        var why = new Cancellation(person("Sam"), Instant.EPOCH, "ill");

        database.inTransaction(() -> bookings.cancel(added, why));

        assertThat(
                        database.number(
                                """
                                select count(*) from booking_cancellation where booking_id = ?
                                and cancelled_at > cast('2020-01-01 00:00:00+00' as timestamp with time zone)
                                """,
                                added.id().value()))
                .isEqualTo(1);
    }

    @Test
    void a_worker_comes_with_all_that_the_rules_ask() {
        var may = worker("May");
        database.run("update person set engagement = 'INDEPENDENT' where id = ?", may.value());
        skill(may, "Hoist", LocalDate.of(2026, 11, 24));
        skill(may, "Driving", null);
        var night =
                new AvailabilityWindow(DayOfWeek.SUNDAY, LocalTime.of(22, 0), LocalTime.of(7, 15));
        var leave = new Absence(from("2026-11-24T08:00", "2026-11-25T00:00"), AbsenceKind.SICKNESS);
        var longAgo = new Absence(from("2026-01-01T00:00", "2026-02-01T00:00"), AbsenceKind.LEAVE);
        database.inTransaction(
                () -> {
                    availabilities.offer(may, night);
                    availabilities.add(may, leave);
                    availabilities.add(may, longAgo);
                });

        var worker = board("2026-11-24T00:00", "2026-11-25T00:00").worker(may).orElseThrow();

        assertThat(worker.engagement()).contains(Engagement.INDEPENDENT);
        assertThat(worker.skills())
                .containsExactlyInAnyOrder(
                        new Skill("Hoist", Optional.of(LocalDate.of(2026, 11, 24))),
                        new Skill("Driving", Optional.empty()));
        assertThat(worker.availability()).containsExactly(night);
        assertThat(worker.absences()).containsExactly(leave);
    }

    @Test
    void hours_offered_are_kept_as_the_clock_says_them_whatever_the_zone() {
        var may = worker("May");
        var night =
                new AvailabilityWindow(DayOfWeek.SUNDAY, LocalTime.of(22, 0), LocalTime.of(7, 15));
        database.inTransaction(() -> availabilities.offer(may, night));

        assertThat(
                        database.number(
                                """
                                select count(*) from availability
                                where weekday = 7
                                  and from_time = time '22:00:00' and until_time = time '07:15:00'
                                """))
                .isEqualTo(1);
    }

    @Test
    void a_hat_gives_a_row_on_the_days_on_which_it_is_worn() {
        var until = person("Until");
        wear(until, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 24));
        var since = person("Since");
        wear(since, LocalDate.of(2026, 11, 25), null);

        assertThat(board("2026-11-23T00:00", "2026-11-24T00:00").workers())
                .extracting(Worker::id)
                .containsExactly(until);
        assertThat(board("2026-11-24T00:00", "2026-11-25T00:00").workers()).isEmpty();
        assertThat(board("2026-11-24T00:00", "2026-11-25T00:01").workers())
                .extracting(Worker::id)
                .containsExactly(since);
    }

    @Test
    void a_hat_taken_twice_in_the_span_gives_one_row() {
        var may = person("May");
        wear(may, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 24));
        wear(may, LocalDate.of(2026, 11, 25), null);
        skill(may, "Hoist", null);

        assertThat(board("2026-11-23T00:00", "2026-11-30T00:00").workers())
                .singleElement()
                .satisfies(worker -> assertThat(worker.skills()).hasSize(1));
    }

    @Test
    void another_hat_gives_no_row() {
        var rose = person("Rose");
        database.run(
                "insert into hat_assignment (id, person_id, hat, since) values (?, ?, ?, ?)",
                database.house().ids().next(),
                rose.value(),
                "COORDINATOR",
                LocalDate.of(2020, 1, 1));

        assertThat(board("2026-11-24T00:00", "2026-11-25T00:00").workers()).isEmpty();
    }

    @Test
    void capitals_and_accents_do_not_change_the_order_of_names() {
        worker("Zoë");
        worker("eve");
        worker("Élodie");
        worker("Adam");

        assertThat(board("2026-11-24T00:00", "2026-11-25T00:00").workers())
                .extracting(Worker::name)
                .containsExactly("Adam", "Élodie", "eve", "Zoë");
    }

    @Test
    void a_board_takes_as_many_statements_for_thirty_bookings_as_for_none() {
        assertThat(statementsOfABoard()).isEqualTo(STATEMENTS_OF_A_BOARD);
        var rose = person("Rose");
        for (var number = 10; number < 40; number++) {
            var worker = worker("Worker " + number);
            skill(worker, "Hoist", null);
            add(visit(rose, worker, "2026-11-24T09:00", "2026-11-24T10:00"));
            add(unassigned(person("Sam"), "2026-11-24T09:00", "2026-11-24T10:00"));
        }

        assertThat(statementsOfABoard()).isEqualTo(STATEMENTS_OF_A_BOARD);
    }

    @Test
    void workers_without_a_hat_cost_four_statements_together() {
        var rose = person("Rose");
        for (var number = 10; number < 20; number++) {
            var gone = person("Gone " + number);
            add(visit(rose, gone, "2026-11-24T09:00", "2026-11-24T10:00"));
        }

        assertThat(statementsOfABoard()).isEqualTo(STATEMENTS_OF_A_BOARD + 4);
    }

    private long statementsOfABoard() {
        var statistics = database.factory().getStatistics();
        var before = statistics.getPrepareStatementCount();
        board("2026-11-24T00:00", "2026-11-25T00:00");
        return statistics.getPrepareStatementCount() - before;
    }

    private void wear(PersonId person, LocalDate since, LocalDate until) {
        database.run(
                """
                insert into hat_assignment (id, person_id, hat, since, until)
                values (?, ?, 'GIVING_SUPPORT', ?, ?)
                """,
                database.house().ids().next(),
                person.value(),
                since,
                until);
    }

    private void skill(PersonId person, String name, LocalDate expires) {
        database.run(
                "insert into person_skill (person_id, skill, expires_on) values (?, ?, ?)",
                person.value(),
                name,
                expires);
    }
}
