package coop.equalcare.hatstand.demo;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.bootstrap.Hatstand;
import coop.equalcare.hatstand.carelog.CareLogModule;
import coop.equalcare.hatstand.carelog.store.HibernateConfirmedBookings;
import coop.equalcare.hatstand.identity.domain.Session;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.ledger.LedgerModule;
import coop.equalcare.hatstand.ledger.usecase.InMemoryBookMemory;
import coop.equalcare.hatstand.payroll.PayrollModule;
import coop.equalcare.hatstand.people.PeopleModule;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.platform.database.CoOp;
import coop.equalcare.hatstand.platform.database.Dialect;
import coop.equalcare.hatstand.platform.database.TestDatabase;
import coop.equalcare.hatstand.rates.RatesModule;
import coop.equalcare.hatstand.rostering.RosteringModule;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The whole way through the house, from an invented week to the bytes of a payroll file, on both
 * databases.
 */
class DemoTourTest {

    @TempDir Path results;

    private static final class Desk implements AutoCloseable {

        private final TestDatabase database;
        private final PeopleModule people;
        private final DemoTour tour;

        Desk(Dialect dialect) {
            database = TestDatabase.open(dialect, Hatstand.rows());
            var house = database.house();
            people = new PeopleModule(house, true);
            var rates = new RatesModule(house);
            var rostering =
                    new RosteringModule(
                            house, people, new HibernateConfirmedBookings(house.sessions()), true);
            var careLog = new CareLogModule(house, rostering.bookings);
            var payroll =
                    new PayrollModule(
                            house,
                            rates,
                            careLog.confirmedCare,
                            new LedgerModule(
                                    house,
                                    new CoOp("Invented", CoOp.HOME_ZONE, true),
                                    new InMemoryBookMemory()),
                            true);
            new DemoScenario(house, people, rostering, careLog, rates)
                    .fill(DemoPack.of(DemoPack.USUAL_SEED), Progress.NONE);
            tour =
                    new DemoTour(
                            new TourOfTheWeek(rostering, careLog, house.clock(), house.zone()),
                            new TourOfPay(payroll, house.clock(), house.zone()));
        }

        List<Finding> take(Path results) {
            return tour.take(
                    wearing(Hat.COORDINATOR, 0),
                    wearing(Hat.FINANCE, 0),
                    wearing(Hat.FINANCE, 1),
                    results);
        }

        private Actor wearing(Hat hat, int which) {
            var day = LocalDate.ofInstant(TestDatabase.NOW, ZoneId.of("Europe/London"));
            return database.inTransaction(
                    () -> {
                        var line = people.people.wearing(Set.of(hat), day).get(which);
                        return Session.of(people.people.find(line.id()).orElseThrow(), day).actor();
                    });
        }

        @Override
        public void close() {
            database.close();
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void a_week_is_loaded_changed_confirmed_paid_and_written_and_nothing_twice(Dialect dialect) {
        try (var desk = new Desk(dialect)) {
            assertThat(desk.take(results))
                    .extracting(Finding::key)
                    .contains(
                            "demo.tour.loaded",
                            "demo.tour.moved",
                            "demo.tour.confirmed",
                            "demo.tour.paid",
                            "demo.tour.file");
            var first = files();
            assertThat(first).hasSize(4);
            assertThat(first.keySet())
                    .allMatch(name -> name.startsWith("DEMO-hatstand-payrun-0001-"));

            assertThat(desk.take(results))
                    .extracting(Finding::key)
                    .contains("payroll.prepare.nothing_payable")
                    .doesNotContain("demo.tour.paid");
            assertThat(files()).isEqualTo(first);
        }
    }

    private Map<String, String> files() {
        try (var files = Files.list(results)) {
            return files.collect(
                    Collectors.toMap(file -> file.getFileName().toString(), DemoTourTest::text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
