package coop.equalcare.hatstand.payroll.ui;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.payroll.domain.PayPeriod;
import coop.equalcare.hatstand.payroll.domain.PayRun;
import coop.equalcare.hatstand.payroll.domain.TestCare;
import coop.equalcare.hatstand.payroll.usecase.ApprovePayRun;
import coop.equalcare.hatstand.payroll.usecase.FakePayDesk;
import coop.equalcare.hatstand.payroll.usecase.PreparePayRun;
import coop.equalcare.hatstand.people.domain.Engagement;
import coop.equalcare.hatstand.platform.files.FolderMemory;
import coop.equalcare.hatstand.platform.files.Preferences;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.platform.fx.Direct;
import coop.equalcare.hatstand.platform.fx.jobs.Jobs;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.platform.work.Change;
import coop.equalcare.hatstand.platform.work.ChangeFeed;
import coop.equalcare.hatstand.rates.domain.PayElement;
import coop.equalcare.hatstand.rates.domain.PayKind;
import coop.equalcare.hatstand.rostering.domain.BookingKind;
import coop.equalcare.hatstand.shell.AskingDoor;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** A small co-op at the end of November: one approved run, and care for the next. */
final class PaySample {

    static final Actor SAM = new Actor(TestCare.SAM, EnumSet.allOf(Permission.class));
    static final Actor NINA = new Actor(TestCare.NINA, EnumSet.allOf(Permission.class));

    private static final List<String> NAMES =
            List.of(
                    "Aisha Rahman",
                    "Alex Lumb",
                    "Bronwen Pugh",
                    "Joy Ashworth",
                    "Kofi Mensah",
                    "Leah O’Connor",
                    "May Brook",
                    "Tomasz Nowak");

    final FakePayDesk desk = new FakePayDesk();
    final AskingDoor door = new AskingDoor();

    PaySample() {
        desk.know(TestCare.employed(TestCare.SAM, "Sam Hill", "1"));
        desk.know(TestCare.employed(TestCare.NINA, "Nina Shaw", "2"));
        desk.know(TestCare.employed(TestCare.ROSE, "Rose Greenwood", "3"));
        for (int index = 0; index < NAMES.size(); index++) {
            know(index);
        }
        desk.set(TestCare.rate(PayKind.VISIT, 1345, "2026-04-01"));
        desk.set(TestCare.rate(PayKind.MEETING, 1345, "2026-04-01"));
        desk.set(TestCare.rate(Optional.of(worker(4)), PayKind.VISIT, 1955, "2026-06-01"));
        desk.set(new PayElement(PayKind.VISIT, "1", "Basic hours", true));
    }

    private void know(int index) {
        var name = NAMES.get(index);
        switch (index) {
            case 3 -> desk.know(TestCare.engaged(worker(index), name, Engagement.EMPLOYED));
            case 4 -> desk.know(TestCare.engaged(worker(index), name, Engagement.INDEPENDENT));
            default -> desk.know(TestCare.employed(worker(index), name, "1" + index));
        }
    }

    static PersonId worker(int index) {
        return new PersonId(new UUID(0x7001, index));
    }

    /** October, approved. */
    PaySample withOctober() {
        fill(YearMonth.of(2026, 10), 9);
        approve(prepare(YearMonth.of(2026, 10)));
        return this;
    }

    PaySample withNovemberCare() {
        fill(YearMonth.of(2026, 11), 8);
        desk.confirm(TestCare.care(worker(0), BookingKind.SLEEP_IN, "2026-11-11T22:00", 540, 0));
        desk.confirm(TestCare.care(worker(6), BookingKind.MEETING, "2026-11-12T17:00", 50, 0));
        return this;
    }

    private void fill(YearMonth month, int visits) {
        for (int index = 0; index < NAMES.size(); index++) {
            for (int visit = 0; visit < visits + index % 3; visit++) {
                var day = month.atDay(1 + visit * 2);
                desk.confirm(
                        TestCare.care(
                                worker(index),
                                BookingKind.VISIT,
                                "%sT%02d:00".formatted(day, 8 + index),
                                45 + 35 * (visit % 4),
                                visit % 4 == 3 ? 10 : 0));
            }
        }
    }

    PayRun prepare(YearMonth month) {
        return done(
                desk.prepare()
                        .handle(
                                SAM,
                                new PreparePayRun.Command(PayPeriod.of(month)),
                                Progress.NONE));
    }

    PayRun approve(PayRun run) {
        return done(
                desk.approve().handle(NINA, new ApprovePayRun.Command(run.id(), run.version())));
    }

    PayDeeds deeds() {
        return new PayDeeds(
                desk.openRuns(),
                desk.openRates(),
                desk.prepare(),
                desk.openRun(),
                desk.explain(),
                desk.discard(),
                desk.approve(),
                desk.export(),
                desk.addRate(),
                desk.setPayElement());
    }

    PayrollViewModel model(Actor actor, Path home) {
        return model(actor, home, new Direct());
    }

    /**
     * @param longWork on which runs are prepared and files are written
     */
    PayrollViewModel model(Actor actor, Path home, Background longWork) {
        return new PayrollViewModel(
                actor,
                deeds(),
                new Direct(),
                door,
                new Jobs(longWork, Runnable::run),
                new FolderMemory(Preferences.in(home), "export.payroll.folder"));
    }

    static Texts texts() {
        return new Texts(Locale.UK, TestCare.LONDON, List.of("platform", "rates", "payroll"));
    }

    static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }

    /** A feed on which nobody says anything. */
    static final class Silence implements ChangeFeed {

        @Override
        public void announce(Change change) {}

        @Override
        public Subscription subscribe(Consumer<Change> listener) {
            return () -> {};
        }
    }
}
