package coop.equalcare.hatstand.bench;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.ledger.LedgerModule;
import coop.equalcare.hatstand.ledger.domain.AccountName;
import coop.equalcare.hatstand.ledger.domain.Book;
import coop.equalcare.hatstand.ledger.domain.Unit;
import coop.equalcare.hatstand.ledger.store.HibernateBook;
import coop.equalcare.hatstand.ledger.store.HibernateLedger;
import coop.equalcare.hatstand.ledger.usecase.InMemoryBookMemory;
import coop.equalcare.hatstand.ledger.usecase.PostTransfers;
import coop.equalcare.hatstand.ledger.usecase.VerifyLedger;
import coop.equalcare.hatstand.platform.database.CoOp;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The book: one posting a transaction beside the bare insert (aim: at most 1.7), proving it beside
 * reading the same rows (aim: 1.3), and a balance in a book with a hundred times the transfers
 * (aim: 2). The large book has 200,000 of them.
 */
public final class LedgerBench implements Bench {

    private static final int SMALL = 2_000;
    private static final int LARGE = 200_000;
    private static final int ROUNDS = 5;

    @Override
    public void run(BenchReport report) throws Exception {
        measure(report, Dialect.H2, "h2");
        measure(report, Dialect.POSTGRESQL, "pg");
    }

    private static void measure(BenchReport report, Dialect dialect, String name) throws Exception {
        double[] small;
        try (var database = open(dialect)) {
            var filled = FilledBook.write(database, SMALL);
            small = balances(database, filled);
            append(report, database, name);
        }
        try (var database = open(dialect)) {
            var filled = FilledBook.write(database, LARGE);
            var large = balances(database, filled);
            report.figure("ledger.balance." + name, large[0], "ms");
            report.figure("ledger.balance.large_vs_small." + name, large[0] / small[0], "ratio");
            report.figure("ledger.trial_balance." + name, large[1], "ms");
            report.figure(
                    "ledger.trial_balance.large_vs_small." + name, large[1] / small[1], "ratio");
            verify(report, database, filled, name);
        }
    }

    private static TestDatabase open(Dialect dialect) {
        var database = TestDatabase.open(dialect, HibernateLedger.rows());
        if (dialect == Dialect.H2) {
            // Else it answers the same query from its last result and nothing is measured.
            database.run("set optimize_reuse_results 0");
        }
        return database;
    }

    private static LedgerModule ledger(TestDatabase database) {
        return new LedgerModule(
                database.house(),
                new CoOp("Invented", CoOp.HOME_ZONE, false),
                new InMemoryBookMemory());
    }

    private static Actor finance(TestDatabase database) {
        return new Actor(
                database.person("Sam"), Set.of(Permission.APPROVE_PAY, Permission.VIEW_LEDGER));
    }

    private static void append(BenchReport report, TestDatabase database, String name)
            throws Exception {
        var post = ledger(database).postTransfers;
        var finance = finance(database);
        var may = database.person("May");
        var bare = new BareInserts(database.dataSource());
        database.run(BareInserts.TABLE);
        var times =
                Interleaved.measure(
                        () -> {
                            var wish =
                                    new PostTransfers.Wish(
                                            UUID.randomUUID().toString(),
                                            AccountName.ofTheCoop("wages-expense", Unit.GBP_PENCE),
                                            AccountName.of(may, "wages-payable", Unit.GBP_PENCE),
                                            1,
                                            "wages",
                                            may.value());
                            var command =
                                    new PostTransfers.Command(
                                            Permission.APPROVE_PAY, may.value(), List.of(wish));
                            return post.handle(finance, command) instanceof Outcome.Done ? 1 : 0;
                        },
                        bare::insert);
        report.figure("ledger.append." + name, times.ourMedian(), "ms");
        report.figure("ledger.append.bare_over_ours." + name, times.ratio(), "ratio");
    }

    /** Of one person, and of all accounts; each of the people has ten transfers in any book. */
    private static double[] balances(TestDatabase database, FilledBook filled) throws Exception {
        Book book = new HibernateBook(database.sessions());
        var one =
                Interleaved.measure(
                                () ->
                                        database.inTransaction(
                                                                () ->
                                                                        book.standing(
                                                                                filled.somebodys(),
                                                                                filled.middle()))
                                                        .isPresent()
                                                ? 1
                                                : 0,
                                () -> 1)
                        .ourMedian();
        var all =
                median(() -> database.inTransaction(() -> book.standings(filled.middle())).size());
        return new double[] {one, all};
    }

    private static void verify(
            BenchReport report, TestDatabase database, FilledBook filled, String name)
            throws Exception {
        var verify = ledger(database).verifyLedger;
        var finance = finance(database);
        var ours =
                median(
                        () ->
                                verify.handle(finance, VerifyLedger.Query.PLAIN, Progress.NONE)
                                                instanceof Outcome.Done
                                        ? 1
                                        : 0);
        var scan = median(() -> filled.scan(database.dataSource()));
        report.figure("ledger.verify." + name, ours, "ms");
        report.figure("ledger.verify.vs_scan." + name, ours / scan, "ratio");
    }

    /** Of a few, after one that does not count: each takes long. */
    private static double median(Interleaved.Job job) throws Exception {
        job.run();
        var times = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var start = System.nanoTime();
            if (job.run() == 0) {
                throw new IllegalStateException("nothing was done");
            }
            times[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }
}
