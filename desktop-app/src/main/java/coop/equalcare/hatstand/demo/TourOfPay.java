package coop.equalcare.hatstand.demo;

import static coop.equalcare.hatstand.demo.DemoTour.done;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.payroll.PayrollModule;
import coop.equalcare.hatstand.payroll.domain.PayPeriod;
import coop.equalcare.hatstand.payroll.domain.PayRun;
import coop.equalcare.hatstand.payroll.domain.PayRunStatus;
import coop.equalcare.hatstand.payroll.domain.PayRuns;
import coop.equalcare.hatstand.payroll.usecase.ApprovePayRun;
import coop.equalcare.hatstand.payroll.usecase.ExportPayRun;
import coop.equalcare.hatstand.payroll.usecase.PreparePayRun;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Finance's part of the tour: a pay run, its approval by a second person, and its files. */
public final class TourOfPay {

    private static final int DAYS_BACK = 35;

    private final PayrollModule payroll;
    private final InstantSource clock;
    private final ZoneId zone;

    public TourOfPay(PayrollModule payroll, InstantSource clock, ZoneId zone) {
        this.payroll = payroll;
        this.clock = clock;
        this.zone = zone;
    }

    /** Prepares and approves; where everything was paid by an earlier tour, it says so. */
    List<Finding> run(Actor finance, Actor second) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var period = new PayPeriod(today.minusDays(DAYS_BACK), today);
        return switch (payroll.preparePayRun.handle(
                finance, new PreparePayRun.Command(period), Progress.NONE)) {
            case Outcome.Done<PayRun>(var run, var findings) -> approve(second, run, findings);
            case Outcome.Refused<PayRun>(var reasons) -> reasons;
            case Outcome.Stale<PayRun> _ ->
                    throw new IllegalStateException("nobody else prepares the demo's pay");
        };
    }

    private List<Finding> approve(Actor second, PayRun run, List<Finding> findings) {
        done(
                payroll.approvePayRun.handle(
                        second, new ApprovePayRun.Command(run.id(), run.version())));
        return Stream.concat(
                        findings.stream(),
                        Stream.of(Finding.note("demo.tour.paid", run.number(), run.lines().size())))
                .toList();
    }

    /**
     * Every approved run's newest in every format; a payee without a number is left to the finance
     * person.
     */
    List<Finding> export(Actor finance, Path results) {
        var lines = new ArrayList<Finding>();
        done(payroll.openPayRuns.handle(finance)).runs().stream()
                .filter(run -> run.status() == PayRunStatus.APPROVED)
                .findFirst()
                .ifPresent(run -> lines.addAll(export(finance, results, run)));
        return lines;
    }

    private List<Finding> export(Actor finance, Path results, PayRuns.Summary run) {
        return Arrays.stream(ExportPayRun.Format.values())
                .flatMap(
                        format ->
                                export(
                                        finance,
                                        new ExportPayRun.Command(run.id(), format, results)))
                .toList();
    }

    private Stream<Finding> export(Actor finance, ExportPayRun.Command command) {
        return switch (payroll.exportPayRun.handle(finance, command)) {
            case Outcome.Done<ExportPayRun.Exported>(var written, var findings) ->
                    Stream.concat(
                            findings.stream(),
                            Stream.of(
                                    Finding.note("demo.tour.file", written.file().toString()),
                                    Finding.note("demo.tour.file", written.control().toString())));
            case Outcome.Refused<ExportPayRun.Exported>(var reasons) -> reasons.stream();
            case Outcome.Stale<ExportPayRun.Exported> _ ->
                    throw new IllegalStateException("nobody else exports the demo's pay");
        };
    }
}
