package coop.equalcare.hatstand.demo;

import coop.equalcare.hatstand.carelog.CareLogModule;
import coop.equalcare.hatstand.carelog.domain.CareLog;
import coop.equalcare.hatstand.carelog.domain.CareLogEntry;
import coop.equalcare.hatstand.carelog.domain.EntryStatus;
import coop.equalcare.hatstand.carelog.usecase.ConfirmEntries;
import coop.equalcare.hatstand.carelog.usecase.ConfirmEntry;
import coop.equalcare.hatstand.carelog.usecase.OpenCareLog;
import coop.equalcare.hatstand.carelog.usecase.QueryEntry;
import coop.equalcare.hatstand.carelog.usecase.RegisterEnded;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.HourlyRate;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.people.PeopleModule;
import coop.equalcare.hatstand.platform.House;
import coop.equalcare.hatstand.platform.files.BankHolidays;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rates.RatesModule;
import coop.equalcare.hatstand.rates.domain.PayElement;
import coop.equalcare.hatstand.rates.domain.PayKind;
import coop.equalcare.hatstand.rates.domain.Rate;
import coop.equalcare.hatstand.rates.domain.RateId;
import coop.equalcare.hatstand.rostering.RosteringModule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Fills an empty database with a pack's co-op, set into the weeks around today: four weeks that are
 * over, this one, and the next. The care of the past weeks is confirmed, but for a few entries that
 * somebody forgot.
 */
public final class DemoScenario {

    private static final int WEEKS_BEFORE = 4;
    private static final int WEEKS_AFTER = 1;
    private static final int AGREED_DAYS_AGO = 300;

    /** Of the past weeks' entries, every so many was forgotten by the person supported. */
    private static final int DAYS_OF_WEEK = 7;

    private static final int FORGOTTEN = 29;

    private final House house;
    private final PeopleModule people;
    private final RosteringModule rostering;
    private final CareLogModule careLog;
    private final RatesModule rates;

    public DemoScenario(
            House house,
            PeopleModule people,
            RosteringModule rostering,
            CareLogModule careLog,
            RatesModule rates) {
        this.house = house;
        this.people = people;
        this.rostering = rostering;
        this.careLog = careLog;
        this.rates = rates;
    }

    /**
     * All or nothing, in one transaction.
     *
     * @return whether it was filled, and not stopped on the way
     */
    public boolean fill(DemoPack pack, Progress progress) {
        return house.sessions().inTransaction(() -> write(pack, progress), filled -> filled);
    }

    private boolean write(DemoPack pack, Progress progress) {
        var today = LocalDate.ofInstant(house.clock().instant(), house.zone());
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var steps = new ArrayList<Runnable>();
        var known = new DemoPeople(people.people, house.ids());
        var rota =
                new DemoRota(
                        rostering,
                        known,
                        house.ids(),
                        house.zone(),
                        BankHolidays.ofEngland().keySet());
        Supplier<Actor> coordinator =
                () -> new Actor(known.called(pack.signsInAs()), EnumSet.allOf(Permission.class));
        steps.add(() -> pack.people().forEach(human -> known.add(human, today)));
        steps.add(() -> pack.people().forEach(rota::offer));
        steps.add(() -> pack.absences().forEach(away -> rota.away(away, monday)));
        var repeating = DemoSeries.of(pack);
        steps.add(() -> repeat(coordinator.get(), repeating, known, monday));
        var single = singles(pack, repeating);
        for (var week = -WEEKS_BEFORE; week <= WEEKS_AFTER; week++) {
            var first = monday.plusWeeks(week);
            steps.add(() -> plan(coordinator.get(), () -> rota.book(single, first)));
        }
        steps.add(() -> plan(coordinator.get(), () -> rota.book(pack.open(), monday)));
        steps.add(() -> addRates(pack, known, today));
        steps.add(
                () -> careLog.registerEnded.handle(coordinator.get(), RegisterEnded.Command.USUAL));
        for (var day = monday.minusWeeks(WEEKS_BEFORE);
                day.isBefore(monday);
                day = day.plusDays(1)) {
            var past = day;
            steps.add(() -> confirm(coordinator.get(), past));
        }
        steps.add(() -> query(coordinator.get(), monday));
        return take(steps, progress);
    }

    private void repeat(
            Actor coordinator, List<DemoSeries> all, DemoPeople known, LocalDate monday) {
        for (var series : all) {
            var draft = series.draft(known, monday.minusWeeks(WEEKS_BEFORE));
            if (!(rostering.repeatBooking.handle(coordinator, draft) instanceof Outcome.Done)) {
                throw new IllegalStateException("the demo's own series cannot be booked");
            }
        }
    }

    private static List<DemoPack.Visit> singles(DemoPack pack, List<DemoSeries> repeating) {
        var repeated = repeating.stream().flatMap(it -> it.visits().stream()).toList();
        return pack.rota().stream().filter(visit -> !repeated.contains(visit)).toList();
    }

    /** Whoever reads what a booking was finds who planned it. */
    private void plan(Actor coordinator, Runnable rota) {
        var deed = new Gate.Deed("roster.set_up", coordinator.person().value());
        house.gate()
                .write(
                        coordinator,
                        Permission.EDIT_ROSTER,
                        deed,
                        () -> {
                            rota.run();
                            return new Outcome.Done<>(true);
                        });
    }

    private static boolean take(List<Runnable> steps, Progress progress) {
        for (var done = 0; done < steps.size(); done++) {
            if (progress.cancelled()) {
                return false;
            }
            progress.at(done, steps.size());
            steps.get(done).run();
        }
        return !progress.cancelled();
    }

    private void addRates(DemoPack pack, DemoPeople known, LocalDate today) {
        var recipe = DemoPack.recipe();
        recipe.rates().forEach(wage -> rates.rates.add(rate(wage)));
        pack.wages().forEach(wage -> rates.rates.add(own(wage, known, today, recipe.agreement())));
        new DemoHats(people.hats, house).ask(recipe.hatWishes(), pack, known);
        recipe.payElements().forEach(element -> rates.elements.put(element(element)));
    }

    private Rate rate(DemoRecipe.Wage wage) {
        return new Rate(
                new RateId(house.ids().next()),
                Optional.empty(),
                PayKind.valueOf(wage.kind()),
                new HourlyRate(wage.pence()),
                wage.from(),
                wage.source());
    }

    /** Independent workers set their own rate, and agreed it before the weeks that the demo has. */
    private Rate own(DemoPack.Wage wage, DemoPeople known, LocalDate today, String source) {
        return new Rate(
                new RateId(house.ids().next()),
                Optional.of(known.called(wage.person())),
                PayKind.valueOf(wage.kind()),
                new HourlyRate(wage.pence()),
                today.minusDays(AGREED_DAYS_AGO),
                source);
    }

    private static PayElement element(DemoRecipe.Element element) {
        return new PayElement(
                PayKind.valueOf(element.kind()),
                element.code(),
                element.name(),
                element.countsForMinimumWage());
    }

    /** The workers have confirmed everything of a day; the people supported all but a few. */
    private void confirm(Actor coordinator, LocalDate day) {
        var entries = pending(coordinator, day);
        var agreements =
                IntStream.range(0, entries.size())
                        .boxed()
                        .flatMap(
                                index ->
                                        agreements(
                                                entries.get(index),
                                                index % FORGOTTEN == FORGOTTEN - 1))
                        .toList();
        careLog.confirmEntries.handle(coordinator, new ConfirmEntries.Command(agreements));
    }

    /** One person has rung up about the last visit that they have not confirmed. */
    private void query(Actor coordinator, LocalDate monday) {
        Stream.iterate(monday.minusDays(1), day -> day.minusDays(1))
                .limit(DAYS_OF_WEEK)
                .flatMap(day -> pending(coordinator, day).stream())
                .findFirst()
                .map(
                        entry ->
                                new QueryEntry.Command(
                                        entry.id(),
                                        entry.edition(),
                                        entry.supported(),
                                        DemoPack.recipe().careQuery()))
                .ifPresent(query -> careLog.queryEntry.handle(coordinator, query));
    }

    private List<CareLogEntry> pending(Actor coordinator, LocalDate day) {
        var query =
                new OpenCareLog.Query(
                        Set.of(EntryStatus.PENDING), Optional.of(day), Optional.of(day), "");
        return switch (careLog.openCareLog.handle(coordinator, query)) {
            case Outcome.Done<OpenCareLog.Snapshot>(var snapshot, var _) ->
                    snapshot.lines().stream().map(CareLog.Line::entry).toList();
            case Outcome.Refused<OpenCareLog.Snapshot> _, Outcome.Stale<OpenCareLog.Snapshot> _ ->
                    throw new IllegalStateException("the demo's own care log cannot be read");
        };
    }

    private static Stream<ConfirmEntry.Command> agreements(CareLogEntry entry, boolean forgotten) {
        var worker =
                new ConfirmEntry.Command(entry.id(), entry.edition(), entry.support().worker());
        var supported =
                new ConfirmEntry.Command(entry.id(), entry.edition(), entry.support().supported());
        return forgotten ? Stream.of(worker) : Stream.of(worker, supported);
    }
}
