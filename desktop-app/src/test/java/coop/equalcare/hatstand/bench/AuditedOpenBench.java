package coop.equalcare.hatstand.bench;

import coop.equalcare.hatstand.audit.store.HibernateAuditTrail;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.people.store.HibernatePeople;
import coop.equalcare.hatstand.people.usecase.OpenPerson;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;
import coop.equalcare.hatstand.platform.work.GuardedGate;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Opening a person’s record with the asking for it committed first, against the same reading
 * without a trail. Aim: at most 2.
 */
public final class AuditedOpenBench implements Bench {

    @Override
    public void run(BenchReport report) throws Exception {
        measure(report, Dialect.H2, "h2");
        measure(report, Dialect.POSTGRESQL, "pg");
    }

    private static void measure(BenchReport report, Dialect dialect, String name) throws Exception {
        var rows =
                Stream.concat(HibernatePeople.rows().stream(), HibernateAuditTrail.rows().stream())
                        .toList();
        try (var database = TestDatabase.open(dialect, rows)) {
            if (dialect == Dialect.H2) {
                database.run("set optimize_reuse_results 0");
            }
            var house = database.house();
            var people = new HibernatePeople(database.sessions());
            var gate =
                    new GuardedGate(
                            database.sessions(),
                            new HibernateAuditTrail(database.sessions(), house.ids()),
                            house.feed());
            var open = new OpenPerson(gate, people);
            var cora = new Actor(database.person("Cora"), Set.of(Permission.VIEW_PEOPLE));
            var may = database.person("May");

            var times =
                    Interleaved.measure(
                            () ->
                                    open.handle(cora, new OpenPerson.Query(may))
                                                    instanceof Outcome.Done
                                            ? 1
                                            : 0,
                            () ->
                                    database.inTransaction(() -> people.find(may)).isPresent()
                                            ? 1
                                            : 0);

            report.figure("guard.person_open." + name, times.ourMedian(), "ms");
            report.figure("guard.person_open.vs_without." + name, times.ratio(), "ratio");
        }
    }
}
