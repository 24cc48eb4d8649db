package coop.equalcare.hatstand.rostering.store;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.LONDON;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.store.CodePointOpen;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;
import coop.equalcare.hatstand.rostering.domain.BookingKind;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.NothingConfirmed;
import coop.equalcare.hatstand.rostering.domain.series.ClockHours;
import coop.equalcare.hatstand.rostering.domain.series.Pattern;
import coop.equalcare.hatstand.rostering.domain.series.SeriesBook;
import coop.equalcare.hatstand.rostering.domain.series.SeriesEnd;
import coop.equalcare.hatstand.rostering.domain.series.SeriesMaker;
import coop.equalcare.hatstand.rostering.domain.series.SeriesPlan;
import coop.equalcare.hatstand.rostering.usecase.series.RepeatBooking;
import coop.equalcare.hatstand.rostering.usecase.series.SeriesDraft;
import coop.equalcare.hatstand.rostering.usecase.series.TopUpSeries;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** What a database promises besides: desks that book ahead at the same moment book once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoredSeriesContract extends SeriesContract {

    private static final int DESKS = 4;
    private static final int ROUNDS = 10;
    private static final LocalDate TODAY = LocalDate.ofInstant(TestDatabase.NOW, LONDON);

    private TestDatabase database;
    private SeriesBook book;
    private Bookings bookings;

    abstract Dialect dialect();

    /** Whose rights the store has; none says that the database's own guard is not asked. */
    Set<Hat> hats() {
        return Set.of();
    }

    @BeforeAll
    void open() {
        database = TestDatabase.open(dialect(), HibernateBookings.rows(), hats());
        book = new HibernateSeries(database.sessions());
        bookings =
                new HibernateBookings(
                        database.sessions(), LONDON, new NothingConfirmed(), new CodePointOpen());
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Override
    SeriesBook book() {
        return book;
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
    <T> T inTransaction(Supplier<T> work) {
        return database.inTransaction(work);
    }

    @Test
    void desks_that_book_ahead_at_the_same_moment_book_each_day_once() throws Exception {
        var house = database.house();
        var actor =
                new Actor(
                        database.me().orElseGet(() -> person("Nina")),
                        Set.of(Permission.VIEW_ROSTER, Permission.EDIT_ROSTER));
        var maker = new SeriesMaker(bookings, book, Map::of, house.ids(), house.zone());
        var repeat =
                new RepeatBooking(
                        house.gate(), book, maker, house.ids(), house.clock(), house.zone());
        var topUp = new TopUpSeries(house.gate(), book, maker);
        var worker = Optional.of(person("May"));
        var made = (Outcome.Done<RepeatBooking.Repeated>) repeat.handle(actor, draft(worker));
        var id = made.value().series().id();
        var until = made.value().series().bookedUntil();

        try (var desks = Executors.newFixedThreadPool(DESKS)) {
            for (var round = 1; round <= ROUNDS; round++) {
                var wanted = until.plusWeeks(round);
                var start = new CyclicBarrier(DESKS);
                var running = new ArrayList<Future<Outcome<Integer>>>();
                for (var desk = 0; desk < DESKS; desk++) {
                    running.add(
                            desks.submit(
                                    () -> {
                                        start.await();
                                        return topUp.handle(actor, wanted);
                                    }));
                }
                for (var one : running) {
                    assertThat(one.get()).isInstanceOf(Outcome.Done.class);
                }
            }
        }

        assertThat(inTransaction(() -> book.from(id, TODAY)))
                .extracting(SeriesBook.Occurring::day)
                .containsExactlyElementsOf(everyDayUntil(until.plusWeeks(ROUNDS)));
    }

    private static List<LocalDate> everyDayUntil(LocalDate last) {
        return IntStream.iterate(0, it -> it + 1)
                .mapToObj(TODAY::plusDays)
                .takeWhile(it -> !it.isAfter(last))
                .toList();
    }

    private SeriesDraft draft(Optional<PersonId> worker) {
        return new SeriesDraft(
                person("Rose"),
                TODAY,
                new SeriesPlan(
                        BookingKind.VISIT,
                        Optional.empty(),
                        new ClockHours(LocalTime.of(9, 0), LocalTime.of(10, 0), 0),
                        Pattern.weekly(1, EnumSet.allOf(DayOfWeek.class), worker),
                        SeriesEnd.OPEN,
                        false));
    }
}
