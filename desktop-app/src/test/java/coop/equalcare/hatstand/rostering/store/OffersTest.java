package coop.equalcare.hatstand.rostering.store;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.LONDON;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.from;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.carelog.store.HibernateCareLog;
import coop.equalcare.hatstand.carelog.store.HibernateConfirmedBookings;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.store.CodePointOpen;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;
import coop.equalcare.hatstand.platform.work.WriteConflict;
import coop.equalcare.hatstand.rostering.domain.Availabilities;
import coop.equalcare.hatstand.rostering.domain.AvailabilityWindow;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.InMemoryAvailabilities;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.TestBookings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The fake and both databases keep alike what somebody offers. */
class OffersTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final AvailabilityWindow MORNINGS =
            new AvailabilityWindow(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(12, 0));
    private static final AvailabilityWindow OVER =
            new AvailabilityWindow(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0))
                    .validBetween(Optional.empty(), Optional.of(TUESDAY.minusDays(8)));
    private static final AvailabilityWindow LATER =
            new AvailabilityWindow(DayOfWeek.FRIDAY, LocalTime.of(9, 0), LocalTime.of(12, 0))
                    .validBetween(Optional.of(TUESDAY.plusWeeks(2)), Optional.empty());
    private static final AvailabilityWindow NOT_ON_TUESDAY = AvailabilityWindow.notOn(TUESDAY);
    private static final AvailabilityWindow NOT_A_MONTH_AGO =
            AvailabilityWindow.notOn(TUESDAY.minusWeeks(4));

    @Test
    void the_fake_keeps_what_is_offered() {
        var may = new PersonId(new UUID(0, 1));
        var bookings = new InMemoryBookings();
        bookings.give(TestBookings.worker(may, "May"));
        var offers = new InMemoryAvailabilities(bookings);
        offer(offers, may);
        check(offers, may);
        offers.withdraw(may, MORNINGS);
        checkWithdrawn(offers, may);
    }

    @ParameterizedTest
    @EnumSource
    void a_database_keeps_what_is_offered(Dialect dialect) {
        inDatabase(dialect, Set.of());
    }

    @Test
    void a_coordinator_writes_it_down_with_the_rights_of_the_hat() {
        inDatabase(Dialect.POSTGRESQL, Set.of(Hat.COORDINATOR));
    }

    private static void inDatabase(Dialect dialect, Set<Hat> hats) {
        var rows =
                Stream.of(HibernateBookings.rows(), HibernateCareLog.rows())
                        .flatMap(List::stream)
                        .toList();
        try (var database = TestDatabase.open(dialect, rows, hats)) {
            var may = database.person("May");
            database.run(
                    "insert into hat_assignment (id, person_id, hat, since) values (?, ?, ?, ?)",
                    UUID.randomUUID(),
                    may.value(),
                    Hat.GIVING_SUPPORT.name(),
                    LocalDate.of(2020, 1, 1));
            var sessions = database.sessions();
            var offers = new HibernateAvailabilities(sessions, database.house().ids());
            var bookings =
                    new HibernateBookings(
                            sessions,
                            LONDON,
                            new HibernateConfirmedBookings(sessions),
                            new CodePointOpen());
            in(database, () -> offer(offers, may));
            in(database, () -> check(offers, may));
            in(database, () -> checkBoard(bookings, may));
            in(database, () -> offers.withdraw(may, MORNINGS));
            in(database, () -> checkWithdrawn(offers, may));
            assertThat(database.number("select count(*) from availability")).isEqualTo(5);
        }
    }

    private static void in(TestDatabase database, Runnable work) {
        database.inTransaction(
                () -> {
                    work.run();
                    return true;
                });
    }

    private static void offer(Availabilities offers, PersonId may) {
        Stream.of(MORNINGS, OVER, LATER, NOT_ON_TUESDAY, NOT_A_MONTH_AGO)
                .forEach(it -> offers.offer(may, it));
    }

    private static void check(Availabilities offers, PersonId may) {
        assertThat(offers.offeredBy(may, TUESDAY))
                .containsExactlyInAnyOrder(MORNINGS, LATER, NOT_ON_TUESDAY);
    }

    /** Hours of another time too, as who has given some has not said nothing; but no such days. */
    private static void checkBoard(Bookings bookings, PersonId may) {
        var week = bookings.board(from("2026-11-23T00:00", "2026-11-30T00:00"));
        assertThat(week.worker(may).orElseThrow().availability())
                .containsExactlyInAnyOrder(MORNINGS, OVER, LATER, NOT_ON_TUESDAY);
    }

    private static void checkWithdrawn(Availabilities offers, PersonId may) {
        assertThat(offers.offeredBy(may, TUESDAY)).containsExactlyInAnyOrder(LATER, NOT_ON_TUESDAY);
        assertThatThrownBy(() -> offers.withdraw(may, MORNINGS))
                .isInstanceOf(WriteConflict.Stale.class);
    }
}
