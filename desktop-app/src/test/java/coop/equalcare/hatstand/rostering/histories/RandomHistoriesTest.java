package coop.equalcare.hatstand.rostering.histories;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.LONDON;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.from;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.carelog.store.HibernateCareLog;
import coop.equalcare.hatstand.carelog.store.HibernateConfirmedBookings;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.people.store.CodePointOpen;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.TestBookings;
import coop.equalcare.hatstand.rostering.histories.RandomRota.Circle;
import coop.equalcare.hatstand.rostering.store.HibernateBookings;
import coop.equalcare.hatstand.rostering.ui.TestDesk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whatever is done with a rota, all of it can be taken back. More histories by {@code
 * -Dhatstand.histories=100000}; each is made from its number.
 */
class RandomHistoriesTest {

    private static final int HISTORIES = Integer.getInteger("hatstand.histories", 1_000);
    private static final int ACTS = 200;
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final TimeSpan ALL = from("2026-11-01T00:00", "2027-01-01T00:00");

    @Test
    void one_desk_takes_everything_back_act_by_act() {
        IntStream.range(0, HISTORIES / 2)
                .forEach(
                        number -> {
                            var random = new Random(number);
                            var bookings = people(1);
                            var desk = desk(random, bookings, circle(0));
                            var begin = desk.plan();

                            IntStream.range(0, ACTS).forEach(_ -> desk.act(false));
                            undoAll(random, List.of(desk));

                            assertThat(desk.plan()).as("history %d", number).isEqualTo(begin);
                        });
    }

    @Test
    void three_desks_with_people_of_their_own_take_everything_back_in_any_order() {
        IntStream.range(0, HISTORIES / 4)
                .forEach(
                        number -> {
                            var random = new Random(number);
                            var bookings = people(3);
                            var desks =
                                    IntStream.range(0, 3)
                                            .mapToObj(it -> desk(random, bookings, circle(it)))
                                            .toList();
                            var begin = desks.getFirst().plan();

                            IntStream.range(0, ACTS)
                                    .forEach(_ -> desks.get(random.nextInt(3)).act(false));
                            undoAll(random, desks);

                            assertThat(desks.getFirst().plan())
                                    .as("history %d", number)
                                    .isEqualTo(begin);
                        });
    }

    /** {@link RandomRota#undo} asserts it of each. */
    @Test
    void of_what_others_changed_since_each_undo_takes_back_one_act_or_nothing() {
        IntStream.range(0, HISTORIES / 4)
                .forEach(
                        number -> {
                            var random = new Random(number);
                            var bookings = people(1);
                            var desks =
                                    IntStream.range(0, 3)
                                            .mapToObj(_ -> desk(random, bookings, circle(0)))
                                            .toList();

                            IntStream.range(0, ACTS)
                                    .forEach(_ -> desks.get(random.nextInt(3)).act(false));
                            for (int i = 0; i < ACTS; i++) {
                                desks.get(random.nextInt(3)).undo();
                            }
                        });
    }

    @ParameterizedTest
    @EnumSource
    void in_a_database_too_several_moved_together_included(Dialect dialect) {
        var rows =
                Stream.of(HibernateBookings.rows(), HibernateCareLog.rows())
                        .flatMap(List::stream)
                        .toList();
        try (var database = TestDatabase.open(dialect, rows)) {
            var bookings =
                    new HibernateBookings(
                            database.sessions(),
                            LONDON,
                            new HibernateConfirmedBookings(database.sessions()),
                            new CodePointOpen());
            var circle =
                    new Circle(
                            List.of(database.person("May"), database.person("Alex")),
                            List.of(database.person("Rose"), database.person("Sam")));
            for (int number = 0; number < HISTORIES / 200; number++) {
                var random = new Random(number);
                var desk =
                        new RandomRota(
                                random,
                                new TestDesk(bookings, new TestDesk.Feed())
                                        .through(database.house().gate())
                                        .open(MONDAY),
                                () -> database.inTransaction(() -> bookings.board(ALL)),
                                circle,
                                at(MONDAY + "T00:00"));
                var begin = desk.plan();

                IntStream.range(0, ACTS / 4).forEach(_ -> desk.act(true));
                undoAll(random, List.of(desk));

                assertThat(desk.plan()).as("history %d", number).isEqualTo(begin);
            }
        }
    }

    private static InMemoryBookings people(int circles) {
        var bookings = new InMemoryBookings();
        IntStream.range(0, circles)
                .mapToObj(RandomHistoriesTest::circle)
                .forEach(
                        circle -> {
                            circle.workers()
                                    .forEach(
                                            it ->
                                                    bookings.give(
                                                            TestBookings.worker(
                                                                    it, "W" + it.value())));
                            circle.supported().forEach(it -> bookings.name(it, "S" + it.value()));
                            bookings.add(
                                    TestBookings.visit(
                                            circle.supported().getFirst(),
                                            circle.workers().getFirst(),
                                            MONDAY + "T09:00",
                                            MONDAY + "T10:00"));
                            bookings.add(
                                    TestBookings.unassigned(
                                            circle.supported().getLast(),
                                            MONDAY + "T12:00",
                                            MONDAY + "T13:00"));
                        });
        return bookings;
    }

    private static Circle circle(int number) {
        return new Circle(some(number * 10), some(number * 10 + 5));
    }

    private static List<PersonId> some(int first) {
        return IntStream.range(first, first + 3)
                .mapToObj(it -> new PersonId(new UUID(7, it)))
                .toList();
    }

    private static RandomRota desk(Random random, InMemoryBookings bookings, Circle circle) {
        return new RandomRota(
                random,
                new TestDesk(bookings, new TestDesk.Feed()).open(MONDAY),
                () -> bookings.board(ALL),
                circle,
                at(MONDAY + "T00:00"));
    }

    /** In whatever order the desks come to it; nobody presses more often than they acted. */
    private static void undoAll(Random random, List<RandomRota> desks) {
        for (int pressed = 0; pressed <= ACTS; pressed++) {
            var left = desks.stream().filter(desk -> desk.undoable().isPresent()).toList();
            if (left.isEmpty()) {
                return;
            }
            left.get(random.nextInt(left.size())).undo();
        }
        throw new AssertionError("an act cannot be taken back");
    }
}
