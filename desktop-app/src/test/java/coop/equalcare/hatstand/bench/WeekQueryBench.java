package coop.equalcare.hatstand.bench;

import coop.equalcare.hatstand.people.store.CodePointOpen;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;
import coop.equalcare.hatstand.rostering.domain.Bookings;
import coop.equalcare.hatstand.rostering.domain.NothingConfirmed;
import coop.equalcare.hatstand.rostering.store.HibernateBookings;

import java.time.ZoneOffset;

/**
 * Loading a week of 4,200 bookings into a board, against plain JDBC that reads the same rows into
 * plain records and makes no board of them. Aim: at most 1.4.
 */
public final class WeekQueryBench implements Bench {

    @Override
    public void run(BenchReport report) throws Exception {
        measure(report, Dialect.H2, "h2");
        measure(report, Dialect.POSTGRESQL, "pg");
    }

    private static void measure(BenchReport report, Dialect dialect, String name) throws Exception {
        try (var database = TestDatabase.open(dialect, HibernateBookings.rows())) {
            RosteredWeek.write(database);
            if (dialect == Dialect.H2) {
                // Else it answers the same query from its last result and nothing is measured.
                database.run("set optimize_reuse_results 0");
            }
            var bookings =
                    new HibernateBookings(
                            database.sessions(),
                            ZoneOffset.UTC,
                            new NothingConfirmed(),
                            new CodePointOpen());
            var plain = new PlainJdbcWeek(database.dataSource());

            var times = Interleaved.measure(() -> board(database, bookings), plain::read);

            report.figure("week_query." + name, times.ourMedian(), "ms");
            report.figure("week_query.jdbc." + name, times.theirMedian(), "ms");
            report.figure("week_query.vs_jdbc." + name, times.ratio(), "ratio");
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
