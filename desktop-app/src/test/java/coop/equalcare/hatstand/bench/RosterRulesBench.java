package coop.equalcare.hatstand.bench;

import coop.equalcare.hatstand.people.store.CodePointOpen;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;
import coop.equalcare.hatstand.rostering.domain.Board;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.NothingConfirmed;
import coop.equalcare.hatstand.rostering.domain.RosterRules;
import coop.equalcare.hatstand.rostering.store.HibernateBookings;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;

/** What a drag asks at every new place: all rules for all 200 rows. Aim: under 4 ms. */
public final class RosterRulesBench implements Bench {

    private static final int WARM_UP = 300;
    private static final int ROUNDS = 501;

    @Override
    public void run(BenchReport report) throws Exception {
        try (var database = TestDatabase.open(Dialect.H2, HibernateBookings.rows())) {
            RosteredWeek.write(database);
            var bookings =
                    new HibernateBookings(
                            database.sessions(),
                            ZoneOffset.UTC,
                            new NothingConfirmed(),
                            new CodePointOpen());
            var board = database.inTransaction(() -> bookings.board(RosteredWeek.SPAN));
            var millis = new double[ROUNDS];
            var dragged = board.bookings().stream().limit(WARM_UP + ROUNDS).toList();
            for (var round = 0; round < WARM_UP + ROUNDS; round++) {
                var taken = millis(dragged.get(round), board);
                if (round >= WARM_UP) {
                    millis[round - WARM_UP] = taken;
                }
            }
            Arrays.sort(millis);
            report.figure("roster_rules.200_rows.p50", millis[ROUNDS / 2], "ms");
            report.figure("roster_rules.200_rows.p99", millis[ROUNDS * 99 / 100], "ms");
        }
    }

    private static double millis(Booking dragged, Board board) {
        var start = System.nanoTime();
        var findings = 0;
        for (var worker : board.workers()) {
            var to = dragged.slot().by(Optional.of(worker.id()));
            findings += RosterRules.check(dragged, to, board).size();
        }
        var taken = System.nanoTime() - start;
        if (findings == 0) {
            throw new IllegalStateException("nothing was found");
        }
        return taken / 1e6;
    }
}
