package coop.equalcare.hatstand.bootstrap;

import coop.equalcare.hatstand.bootstrap.cli.Answer;
import coop.equalcare.hatstand.bootstrap.cli.Chores;
import coop.equalcare.hatstand.bootstrap.cli.ExitCode;
import coop.equalcare.hatstand.bootstrap.cli.Opening;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.payroll.domain.PayPeriod;
import coop.equalcare.hatstand.payroll.usecase.ExportPayRun;
import coop.equalcare.hatstand.payroll.usecase.PreparePayRun;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Payroll at the command line. */
final class PayChores {

    private final DatabaseChores databases;

    PayChores(DatabaseChores databases) {
        this.databases = databases;
    }

    Answer run(Opening opening, Chores.PayPeriod asked) {
        return databases.with(
                opening,
                hatstand ->
                        answer(
                                hatstand.payroll.preparePayRun.handle(
                                        Desks.actor(
                                                hatstand,
                                                opening.proofs(),
                                                asked.person(),
                                                Permission.PREPARE_PAY),
                                        new PreparePayRun.Command(
                                                new PayPeriod(asked.from(), asked.until())),
                                        Progress.NONE),
                                run ->
                                        Finding.note(
                                                "bootstrap.payroll.prepared",
                                                run.number(),
                                                run.lines().size(),
                                                run.total())));
    }

    Answer export(Opening opening, Chores.PayExport asked) {
        return databases.with(opening, hatstand -> export(hatstand, opening.proofs(), asked));
    }

    private static Answer export(Hatstand hatstand, Opening.Proofs proofs, Chores.PayExport asked) {
        var actor = Desks.actor(hatstand, proofs, asked.person(), Permission.EXPORT_PAY);
        return answer(
                hatstand.payroll
                        .openPayRuns
                        .handle(actor)
                        .then(
                                overview ->
                                        overview.runs().stream()
                                                .filter(run -> run.number() == asked.run())
                                                .findFirst()
                                                .map(
                                                        run ->
                                                                hatstand.payroll.exportPayRun
                                                                        .handle(
                                                                                actor,
                                                                                new ExportPayRun
                                                                                        .Command(
                                                                                        run.id(),
                                                                                        formatOf(
                                                                                                asked
                                                                                                        .format()),
                                                                                        asked.folder()
                                                                                                .toAbsolutePath())))
                                                .orElseGet(
                                                        () ->
                                                                new Outcome.Refused<>(
                                                                        Finding.block(
                                                                                "bootstrap.payroll.no_run",
                                                                                asked.run())))),
                written ->
                        Finding.note(
                                "bootstrap.payroll.written",
                                written.file().toString(),
                                written.people(),
                                written.minutes(),
                                written.total(),
                                written.control().toString()));
    }

    private static ExportPayRun.Format formatOf(Chores.Format format) {
        return switch (format) {
            case SAGE -> ExportPayRun.Format.SAGE;
            case GENERIC -> ExportPayRun.Format.GENERIC;
        };
    }

    private static <T> Answer answer(Outcome<T> outcome, Function<T, Finding> inWords) {
        return switch (outcome) {
            case Outcome.Done<T>(var value, var findings) -> {
                var lines = new ArrayList<>(findings);
                lines.add(inWords.apply(value));
                yield new Answer(ExitCode.DONE, lines);
            }
            case Outcome.Refused<T>(var reasons) -> Answer.refused(reasons);
            case Outcome.Stale<T> _ ->
                    Answer.refused(List.of(Finding.block("bootstrap.payroll.stale")));
        };
    }
}
