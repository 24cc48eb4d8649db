package coop.equalcare.hatstand.payroll.ui.queues;

import static coop.equalcare.hatstand.payroll.domain.TestCare.ALEX;
import static coop.equalcare.hatstand.payroll.domain.TestCare.LONDON;
import static coop.equalcare.hatstand.payroll.domain.TestCare.MAY;
import static coop.equalcare.hatstand.payroll.domain.TestCare.SAM;
import static coop.equalcare.hatstand.payroll.domain.TestCare.rate;

import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.carelog.domain.Worked;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.payroll.domain.PayRunId;
import coop.equalcare.hatstand.payroll.domain.queue.RunTotal;
import coop.equalcare.hatstand.payroll.domain.queue.WaitingCare;
import coop.equalcare.hatstand.payroll.domain.queue.WaitingForFinance;
import coop.equalcare.hatstand.payroll.usecase.ExportQueue;
import coop.equalcare.hatstand.payroll.usecase.OpenQueues;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.platform.fx.Direct;
import coop.equalcare.hatstand.platform.text.Texts;
import coop.equalcare.hatstand.platform.work.OpenGate;
import coop.equalcare.hatstand.rates.domain.InMemoryRates;
import coop.equalcare.hatstand.rates.domain.PayKind;
import coop.equalcare.hatstand.shell.Screen;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A small co-op in which some things wait. */
final class QueuesSample implements WaitingForFinance {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final EntryId OLDEST = new EntryId(new UUID(0, 1));
    static final PayRunId RUN = new PayRunId(new UUID(0, 7));

    final List<WaitingCare> care = new ArrayList<>();
    final List<RunTotal> paid = new ArrayList<>();
    final List<Screen> opened = new ArrayList<>();
    int registered;

    QueuesSample() {
        care(
                OLDEST,
                WaitingCare.Stage.PENDING,
                MAY,
                "May Brook",
                PayKind.VISIT,
                "2026-11-02T09:00");
        care(
                id(2),
                WaitingCare.Stage.PENDING,
                ALEX,
                "Alex Lumb",
                PayKind.VISIT,
                "2026-11-23T18:00");
        care(
                id(3),
                WaitingCare.Stage.CONFIRMED,
                MAY,
                "May Brook",
                PayKind.VISIT,
                "2026-11-05T09:00");
        care(
                id(4),
                WaitingCare.Stage.CONFIRMED,
                ALEX,
                "Alex Lumb",
                PayKind.SLEEP_IN,
                "2026-11-06T22:00");
        paid.add(
                new RunTotal(
                        RUN,
                        Optional.of(3),
                        Instant.parse("2026-11-20T10:00:00Z"),
                        MAY,
                        "May Brook",
                        new Money(12_345)));
    }

    private static EntryId id(long number) {
        return new EntryId(new UUID(0, number));
    }

    void care(
            EntryId id,
            WaitingCare.Stage stage,
            PersonId worker,
            String name,
            PayKind kind,
            String start) {
        var begin = LocalDateTime.parse(start).atZone(LONDON).toInstant();
        care.add(
                new WaitingCare(
                        id,
                        stage,
                        worker,
                        name,
                        "Rose O’Neil",
                        kind,
                        new Worked(TimeSpan.of(begin, Duration.ofMinutes(90)), 0)));
    }

    QueuesViewModel model() {
        var gate = new OpenGate();
        var rates = new InMemoryRates();
        rates.add(rate(PayKind.VISIT, 1260, "2026-04-01"));
        var export =
                new ExportQueue(
                        gate,
                        new SafeFile(),
                        () -> Instant.parse("2026-11-24T09:00:00Z"),
                        LONDON,
                        false);
        return new QueuesViewModel(
                new QueuesViewModel.Deeds(
                        new Actor(SAM, EnumSet.allOf(Permission.class)),
                        _ -> {
                            registered++;
                            return new Outcome.Done<>(true);
                        },
                        new OpenQueues(gate, this, rates, LONDON),
                        export),
                new Direct(),
                opened::add);
    }

    static Texts texts() {
        return new Texts(Locale.UK, LONDON, List.of("platform", "rates", "payroll"));
    }

    static QueueWords words() {
        return new QueueWords(texts(), TODAY);
    }

    @Override
    public List<WaitingCare> pending() {
        return care.stream().filter(one -> one.stage() != WaitingCare.Stage.CONFIRMED).toList();
    }

    @Override
    public List<WaitingCare> confirmed() {
        return care.stream().filter(one -> one.stage() == WaitingCare.Stage.CONFIRMED).toList();
    }

    @Override
    public List<RunTotal> paid() {
        return paid;
    }

    @Override
    public List<RunTotal> booked() {
        return List.of();
    }
}
