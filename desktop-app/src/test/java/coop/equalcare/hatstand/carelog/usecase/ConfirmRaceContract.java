package coop.equalcare.hatstand.carelog.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.bootstrap.Hatstand;
import coop.equalcare.hatstand.carelog.CareLogModule;
import coop.equalcare.hatstand.carelog.domain.CareLogEntry;
import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.carelog.domain.EntryStatus;
import coop.equalcare.hatstand.carelog.domain.Pending;
import coop.equalcare.hatstand.carelog.domain.Support;
import coop.equalcare.hatstand.carelog.store.HibernateCareLog;
import coop.equalcare.hatstand.carelog.store.HibernateConfirmedBookings;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.people.PeopleModule;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;
import coop.equalcare.hatstand.rostering.RosteringModule;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.BookingKind;
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.rostering.usecase.CancelBooking;
import coop.equalcare.hatstand.rostering.usecase.MoveBooking;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The last agreement to an entry against a change to its booking, at the same moment, on two
 * connections. Whichever is first counts; a change that comes second is refused in words. An
 * agreement that comes second is to what the rota said when the booking ended, which no later
 * change to the rota alters.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ConfirmRaceContract {

    private static final int ROUNDS = 60;
    private static final List<String> IN_WORDS =
            List.of("rostering.rule.confirmed", "platform.constraint.booking_stays_confirmed");
    private static final Duration LATER = Duration.ofMinutes(45);
    private static final TimeSpan YESTERDAY =
            TimeSpan.of(TestDatabase.NOW.minus(Duration.ofDays(1)), Duration.ofHours(1));

    private final ExecutorService desks = Executors.newFixedThreadPool(2);

    private TestDatabase database;
    private RosteringModule rostering;
    private CareLogModule careLog;
    private Actor office;

    abstract Dialect dialect();

    @BeforeAll
    void open() {
        database = TestDatabase.open(dialect(), Hatstand.rows());
        var house = database.house();
        rostering =
                new RosteringModule(
                        house,
                        new PeopleModule(house, false),
                        new HibernateConfirmedBookings(house.sessions()),
                        true);
        careLog = new CareLogModule(house, rostering.bookings);
        office = new Actor(database.person("Olu"), EnumSet.allOf(Permission.class));
    }

    @AfterAll
    void close() {
        desks.close();
        database.close();
    }

    /** Care that is over and lacks one agreement. */
    private record AlmostConfirmed(Booking booking, EntryId entry, PersonId missing) {}

    private AlmostConfirmed almostConfirmed() {
        var worker = database.person("May");
        var supported = database.person("Rose");
        var booking =
                new Booking(
                        new BookingId(UUID.randomUUID()),
                        supported,
                        Optional.of(worker),
                        YESTERDAY,
                        BookingKind.VISIT,
                        Optional.empty(),
                        false,
                        0);
        database.inTransaction(() -> rostering.bookings.add(booking));
        var id = new EntryId(UUID.randomUUID());
        var support = new Support(booking.id(), supported, worker, booking.kind(), YESTERDAY);
        database.inTransaction(
                () ->
                        new HibernateCareLog(database.sessions())
                                .register(Pending.asPlanned(id, support)));
        assertThat(confirm(id, worker)).isInstanceOf(Outcome.Done.class);
        return new AlmostConfirmed(booking, id, supported);
    }

    private CareLogEntry entry(EntryId id) {
        return switch (careLog.openEntry.handle(office, new OpenEntry.Query(id))) {
            case Outcome.Done<OpenEntry.Opened>(var opened, var _) -> opened.entry();
            case Outcome<OpenEntry.Opened> other -> throw new AssertionError(other.toString());
        };
    }

    private Outcome<CareLogEntry> confirm(EntryId entry, PersonId person) {
        return careLog.confirmEntry.handle(office, new ConfirmEntry.Command(entry, 0, person));
    }

    private Outcome<?> move(Booking booking) {
        var to = new Slot(booking.worker(), booking.when().start().plus(LATER));
        return rostering.moveBooking.handle(
                office, new MoveBooking.Command(booking.id(), to, booking.version()));
    }

    private Outcome<?> cancel(Booking booking) {
        return rostering.cancelBooking.handle(
                office,
                new CancelBooking.Command(
                        booking.id(), Optional.of("She was away."), booking.version()));
    }

    @Test
    void confirming_against_moving() throws Exception {
        race(this::move, booking -> booking.when().equals(YESTERDAY));
    }

    @Test
    void confirming_against_cancelling() throws Exception {
        race(this::cancel, booking -> !booking.cancelled());
    }

    private void race(Function<Booking, Outcome<?>> change, Function<Booking, Boolean> asItWas)
            throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var care = almostConfirmed();

            var answers =
                    atOnce(
                            () -> confirm(care.entry(), care.missing()),
                            () -> change.apply(care.booking()));

            assertThat(answers.getFirst()).isInstanceOf(Outcome.Done.class);
            var entry = entry(care.entry());
            assertThat(entry.status()).isEqualTo(EntryStatus.CONFIRMED);
            assertThat(entry.confirmations()).hasSize(2);
            assertThat(entry.support().planned()).isEqualTo(YESTERDAY);
            var booking = booking(care.booking().id());
            switch (answers.getLast()) {
                case Outcome.Done<?> _ -> {
                    assertThat(asItWas.apply(booking)).isFalse();
                    assertThat(booking.version()).isOne();
                }
                case Outcome.Refused<?>(var reasons) -> {
                    assertThat(reasons).extracting(Finding::key).containsAnyElementsOf(IN_WORDS);
                    assertThat(booking).isEqualTo(care.booking());
                }
                case Outcome.Stale<?> stale -> throw new AssertionError(stale.toString());
            }
            assertThat(move(booking)).isNotInstanceOf(Outcome.Done.class);
        }
    }

    private Booking booking(BookingId id) {
        return database.inTransaction(() -> rostering.bookings.find(id)).orElseThrow();
    }

    private List<Outcome<?>> atOnce(Supplier<Outcome<?>> one, Supplier<Outcome<?>> other)
            throws Exception {
        var start = new CyclicBarrier(2);
        var answers = new ArrayList<Future<Outcome<?>>>();
        for (var deed : List.of(one, other)) {
            answers.add(
                    desks.submit(
                            () -> {
                                start.await();
                                return deed.get();
                            }));
        }
        return List.of(answers.getFirst().get(), answers.getLast().get());
    }
}
