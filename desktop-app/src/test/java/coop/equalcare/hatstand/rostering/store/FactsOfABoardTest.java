package coop.equalcare.hatstand.rostering.store;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.LONDON;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.from;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.geography.Location;
import coop.equalcare.hatstand.people.store.CodePointOpen;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;
import coop.equalcare.hatstand.rostering.domain.Absence;
import coop.equalcare.hatstand.rostering.domain.AbsenceKind;
import coop.equalcare.hatstand.rostering.domain.Availabilities;
import coop.equalcare.hatstand.rostering.domain.Board;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingKind;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.NothingConfirmed;
import coop.equalcare.hatstand.rostering.domain.RosterRules;
import coop.equalcare.hatstand.rostering.domain.law.WorkedBefore;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** What a board says of homes and of the weeks before, on both databases. */
class FactsOfABoardTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static final String SATURDAY_BEFORE = "2026-11-21T00:00";
    private static final String TUESDAY_AFTER = "2026-12-01T00:00";

    @ParameterizedTest
    @EnumSource
    void the_sixteen_weeks_before_are_counted_for_those_who_are_busy(Dialect dialect) {
        try (var database = TestDatabase.open(dialect, HibernateBookings.rows())) {
            var rose = database.person("Rose");
            var may = database.person("May");
            var alex = database.person("Alex");
            var bookings = bookings(database);
            database.inTransaction(
                    () -> {
                        busyWeek(bookings, rose, may);
                        bookings.add(visit(rose, alex, "2026-11-23T21:00", "2026-11-23T22:00"));
                        before(bookings, rose, may);
                        before(bookings, rose, alex, "2026-11-17T08:00", "2026-11-17T18:00");
                        away(
                                new HibernateAvailabilities(
                                        database.sessions(), database.house().ids()),
                                may);
                        return may;
                    });

            awayUntilFurtherNoticeAndTakenBack(database, may);

            var board = board(database, bookings);

            assertThat(board.workedBefore(may, MONDAY))
                    .isEqualTo(new WorkedBefore(Duration.ofHours(20), Duration.ofHours(10), 9));
            assertThat(board.workedBefore(alex, MONDAY)).isEqualTo(WorkedBefore.NOTHING);
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_more_weeks_than_one_each_knows_what_was_before_it(Dialect dialect) {
        try (var database = TestDatabase.open(dialect, HibernateBookings.rows())) {
            var rose = database.person("Rose");
            var may = database.person("May");
            var bookings = bookings(database);
            database.inTransaction(
                    () -> {
                        busyWeek(bookings, rose, may);
                        bookings.add(visit(rose, may, "2026-11-30T08:00", "2026-11-30T20:00"));
                        bookings.add(visit(rose, may, "2026-12-01T08:00", "2026-12-01T20:00"));
                        return bookings.add(
                                visit(rose, may, "2026-12-02T08:00", "2026-12-02T20:00"));
                    });

            var board =
                    database.inTransaction(
                            () -> bookings.board(from(SATURDAY_BEFORE, "2026-12-09T00:00")));

            assertThat(board.workedBefore(may, MONDAY)).isEqualTo(WorkedBefore.NOTHING);
            assertThat(board.workedBefore(may, MONDAY.plusWeeks(1)).booked())
                    .isEqualTo(Duration.ofHours(36));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_postcode_says_where_somebody_lives_and_none_says_nothing(Dialect dialect) {
        try (var database = TestDatabase.open(dialect, HibernateBookings.rows())) {
            var rose = database.person("Rose");
            var sam = database.person("Sam");
            var may = database.person("May");
            database.run("update person set postcode = 'HX7 8AA' where id = ?", rose.value());
            var bookings = bookings(database);
            database.inTransaction(
                    () -> {
                        bookings.add(visit(rose, may, "2026-11-23T09:00", "2026-11-23T10:00"));
                        return bookings.add(
                                visit(sam, may, "2026-11-23T11:00", "2026-11-23T12:00"));
                    });

            var board = board(database, bookings);

            assertThat(RosterRules.check(board.row(Optional.of(may)).getFirst(), board))
                    .as("whoever is booked has a row, also without the hat")
                    .contains(Finding.warn("rostering.rule.not_giving_support"));
            assertThat(board.homeOf(rose)).contains(new Location(53.74064, -2.01406));
            assertThat(board.homeOf(sam)).isEmpty();
        }
    }

    private static Bookings bookings(TestDatabase database) {
        return new HibernateBookings(
                database.sessions(), LONDON, new NothingConfirmed(), new CodePointOpen());
    }

    private static Board board(TestDatabase database, Bookings bookings) {
        return database.inTransaction(() -> bookings.board(from(SATURDAY_BEFORE, TUESDAY_AFTER)));
    }

    private static void busyWeek(Bookings bookings, PersonId rose, PersonId may) {
        bookings.add(visit(rose, may, "2026-11-23T08:00", "2026-11-23T20:00"));
        bookings.add(visit(rose, may, "2026-11-24T08:00", "2026-11-24T20:00"));
        bookings.add(visit(rose, may, "2026-11-25T08:00", "2026-11-25T20:00"));
    }

    /** The night before the autumn clock change has ten hours from 22:00 to 07:00. */
    private static void before(Bookings bookings, PersonId rose, PersonId may) {
        var night = visit(rose, may, "2026-10-24T22:00", "2026-10-25T07:00");
        bookings.add(
                new Booking(
                        night.id(),
                        night.supported(),
                        night.worker(),
                        night.when(),
                        BookingKind.WAKING_NIGHT,
                        night.neededSkill(),
                        false,
                        0));
        before(bookings, rose, may, "2026-08-03T00:00", "2026-08-03T03:00");
        before(bookings, rose, may, "2026-11-22T17:00", "2026-11-23T00:00");
        before(bookings, rose, may, "2026-08-02T08:00", "2026-08-02T20:00");
        var cancelled = bookings.add(visit(rose, may, "2026-11-19T08:00", "2026-11-19T20:00"));
        bookings.save(cancelled.withCancelled(true));
    }

    private static void before(
            Bookings bookings, PersonId rose, PersonId may, String start, String end) {
        bookings.add(visit(rose, may, start, end));
    }

    /** Three days more, from Friday on; what was taken back counts for nothing. */
    private static void awayUntilFurtherNoticeAndTakenBack(TestDatabase database, PersonId may) {
        var absence =
                "insert into absence (id, person_id, starts_at, ends_at, kind, taken_back, version)"
                        + " values (?, ?, ?, ?, 'SICKNESS', ?, 0)";
        var ids = database.house().ids();
        database.run(absence, ids.next(), may.value(), at("2026-11-20T00:00"), null, false);
        database.run(
                absence,
                ids.next(),
                may.value(),
                at("2026-10-05T00:00"),
                at("2026-10-09T00:00"),
                true);
    }

    /** Six whole days: four of leave, and three ill of which one was leave already. */
    private static void away(Availabilities availabilities, PersonId may) {
        var leave = from("2026-11-10T00:00", "2026-11-14T00:00");
        var ill = from("2026-11-13T00:00", "2026-11-16T12:00");
        availabilities.add(may, new Absence(leave, AbsenceKind.LEAVE));
        availabilities.add(may, new Absence(ill, AbsenceKind.SICKNESS));
        var other = from("2026-11-01T00:00", "2026-11-03T00:00");
        availabilities.add(may, new Absence(other, AbsenceKind.OTHER));
        var later = from("2026-11-23T00:00", "2026-11-30T00:00");
        availabilities.add(may, new Absence(later, AbsenceKind.LEAVE));
    }
}
