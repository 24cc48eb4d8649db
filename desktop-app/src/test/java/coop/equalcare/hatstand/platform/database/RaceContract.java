package coop.equalcare.hatstand.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.work.WriteConflict;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntSupplier;

/** Desks that write at the same moment, each on a connection of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RaceContract {

    private static final int ROUNDS = 50;

    /** As many as the pool has connections, so that all are really under way at once. */
    private static final int WRITERS = 6;

    private static final String OVERLAPS =
            """
            select count(*) from booking one join booking other
                on one.worker_id = other.worker_id and one.id < other.id
            where not one.cancelled and not other.cancelled
              and one.starts_at < other.ends_at and other.starts_at < one.ends_at
            """;

    private final ExecutorService desks = Executors.newFixedThreadPool(WRITERS);

    private TestDatabase database;
    private TestRows rows;

    abstract Dialect dialect();

    @BeforeAll
    void open() {
        database = TestDatabase.open(dialect(), List.of());
        rows = new TestRows(database);
    }

    @AfterAll
    void close() {
        desks.close();
        database.close();
    }

    @Test
    void of_two_who_book_one_person_at_once_one_is_refused() throws Exception {
        var worker = rows.person();
        var supported = rows.person();
        for (var round = 0; round < ROUNDS; round++) {
            var start = TestRows.NINE.plus(Duration.ofDays(round));

            var answers =
                    race(
                            2,
                            number ->
                                    insert(
                                            worker,
                                            supported,
                                            start.plus(Duration.ofMinutes(30L * number))));

            assertThat(answers).containsExactlyInAnyOrder("done", "booking_one_place_at_a_time");
        }
        assertThat(database.number(OVERLAPS)).isZero();
    }

    @Test
    void of_two_who_move_bookings_onto_each_other_one_is_refused() throws Exception {
        var worker = rows.person();
        for (var round = 0; round < ROUNDS; round++) {
            var morning = TestRows.NINE.plus(Duration.ofDays(round));
            var one = rows.booking(worker, morning, Duration.ofHours(1));
            var other =
                    rows.booking(worker, morning.plus(Duration.ofHours(4)), Duration.ofHours(1));
            var noon = morning.plus(Duration.ofHours(2));

            var answers = race(2, number -> move(number == 0 ? one : other, noon));

            assertThat(answers).containsExactlyInAnyOrder("done", "booking_one_place_at_a_time");
        }
        assertThat(database.number(OVERLAPS)).isZero();
    }

    @Test
    void of_all_who_change_one_version_of_a_booking_one_wins() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var booking = rows.booking(rows.person(), TestRows.NINE, Duration.ofHours(1));

            var answers = race(WRITERS, _ -> cancelAsSeen(booking));

            assertThat(answers).containsOnlyOnce("done");
            assertThat(answers.stream().filter("stale"::equals)).hasSize(WRITERS - 1);
            assertThat(database.number("select version from booking where id = ?", booking))
                    .isEqualTo(1);
        }
    }

    private String insert(UUID worker, UUID supported, Instant start) {
        return inWords(
                () ->
                        change(
                                """
                                insert into booking (id, supported_id, worker_id, starts_at, ends_at, kind,
                                                     cancelled, version)
                                values (?, ?, ?, ?, ?, 'VISIT', false, 0)
                                """,
                                UUID.randomUUID(),
                                supported,
                                worker,
                                start,
                                start.plus(Duration.ofHours(1))));
    }

    private String move(UUID booking, Instant start) {
        return inWords(
                () ->
                        change(
                                "update booking set starts_at = ?, ends_at = ? where id = ?",
                                start,
                                start.plus(Duration.ofHours(1)),
                                booking));
    }

    private String cancelAsSeen(UUID booking) {
        return inWords(
                () ->
                        change(
                                """
                                update booking set cancelled = true, version = version + 1
                                where id = ? and version = 0
                                """,
                                booking));
    }

    private int change(String sql, Object... values) {
        return database.inTransaction(
                () ->
                        database.sessions()
                                .current()
                                .doReturningWork(
                                        connection -> TestDatabase.run(connection, sql, values)));
    }

    /** What somebody at the desk would be told. */
    private static String inWords(IntSupplier write) {
        try {
            return write.getAsInt() == 1 ? "done" : "stale";
        } catch (WriteConflict.Forbidden refused) {
            return refused.rule();
        } catch (WriteConflict.Stale stale) {
            return "stale";
        }
    }

    /** What each desk does in a race. */
    private interface Deed {
        String by(int desk);
    }

    /** All desks start at the same moment. */
    private List<String> race(int writers, Deed deed)
            throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(writers);
        var running = new ArrayList<Future<String>>();
        for (var desk = 0; desk < writers; desk++) {
            var number = desk;
            running.add(
                    desks.submit(
                            () -> {
                                start.await();
                                return deed.by(number);
                            }));
        }
        var answers = new ArrayList<String>();
        for (var one : running) {
            answers.add(one.get());
        }
        return answers;
    }
}
