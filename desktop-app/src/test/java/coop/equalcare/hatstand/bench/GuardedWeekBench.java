package coop.equalcare.hatstand.bench;

import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.store.CodePointOpen;
import coop.equalcare.hatstand.platform.database.GuardedDatabase;
import coop.equalcare.hatstand.platform.database.TestDatabase;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.NothingConfirmed;
import coop.equalcare.hatstand.rostering.store.HibernateBookings;

import java.time.ZoneOffset;

/**
 * Loading a week of 4,200 bookings with a coordinator’s own login, whom every policy binds, against
 * the same by the server’s administrator, whom none binds. Aim: at most 1.5.
 */
public final class GuardedWeekBench implements Bench {

    @Override
    public void run(BenchReport report) throws Exception {
        var rows = HibernateBookings.rows();
        try (var guarded = GuardedDatabase.open()) {
            var cora = guarded.login(Hat.COORDINATOR);
            var administrator = new GuardedDatabase.Login("postgres", cora.person());
            try (var theirs = TestDatabase.desk(guarded, administrator, rows);
                    var ours = TestDatabase.desk(guarded, cora, rows)) {
                RosteredWeek.write(theirs);
                var bound =
                        new HibernateBookings(
                                ours.sessions(),
                                ZoneOffset.UTC,
                                new NothingConfirmed(),
                                new CodePointOpen());
                var free =
                        new HibernateBookings(
                                theirs.sessions(),
                                ZoneOffset.UTC,
                                new NothingConfirmed(),
                                new CodePointOpen());

                var times =
                        Interleaved.measure(() -> board(ours, bound), () -> board(theirs, free));

                report.figure("guard.week_query", times.ourMedian(), "ms");
                report.figure("guard.week_query.without", times.theirMedian(), "ms");
                report.figure("guard.week_query.vs_without", times.ratio(), "ratio");
            }
        }
    }

    private static int board(TestDatabase database, Bookings bookings) {
        var board = database.inTransaction(() -> bookings.board(RosteredWeek.SPAN));
        if (board.bookings().size() != RosteredWeek.BOOKINGS) {
            throw new IllegalStateException("read " + board.bookings().size());
        }
        return board.workers().size();
    }
}
