package coop.equalcare.hatstand.payroll.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Money;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.kernel.Sha256;
import coop.equalcare.hatstand.payroll.domain.PayLine;
import coop.equalcare.hatstand.payroll.domain.PayNames;
import coop.equalcare.hatstand.payroll.domain.PayRules;
import coop.equalcare.hatstand.payroll.domain.PayRun;
import coop.equalcare.hatstand.payroll.domain.PayRunId;
import coop.equalcare.hatstand.payroll.domain.PayRuns;
import coop.equalcare.hatstand.payroll.domain.Payees;
import coop.equalcare.hatstand.payroll.domain.export.ControlTotals;
import coop.equalcare.hatstand.payroll.domain.export.PayFile;
import coop.equalcare.hatstand.payroll.domain.export.PaySheet;
import coop.equalcare.hatstand.platform.files.Csv;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rates.domain.PayElements;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes an approved run for payroll software, with its control totals beside it.
 *
 * <p>What the first export says of people and codes is kept, and every later export says the same:
 * the same run gives the same bytes (PAY-10).
 */
public final class ExportPayRun {

    /** Which program it is for. */
    public enum Format {
        SAGE,
        GENERIC
    }

    public record Command(PayRunId run, Format format, Path folder) {}

    /** What was written, and the numbers that the payroll program should say after its import. */
    public record Exported(
            Path file, Sha256 hash, Path control, long people, long minutes, Money total) {}

    private static final String CONTROL = "-control.csv";
    private static final String CSV = ".csv";

    private final Gate gate;
    private final PayRuns runs;
    private final Payees payees;
    private final PayElements elements;
    private final SafeFile files;
    private final Map<Format, PayFile> formats;

    public ExportPayRun(
            Gate gate,
            PayRuns runs,
            Payees payees,
            PayElements elements,
            SafeFile files,
            Map<Format, PayFile> formats) {
        this.gate = gate;
        this.runs = runs;
        this.payees = payees;
        this.elements = elements;
        this.files = files;
        this.formats = Map.copyOf(formats);
    }

    public Outcome<Exported> handle(Actor actor, Command command) {
        return handle(actor, command, Progress.NONE);
    }

    /** Stopped in time, it writes nothing. */
    public Outcome<Exported> handle(Actor actor, Command command, Progress progress) {
        var deed = new Gate.Deed("payrun.export", command.run().value());
        return gate.write(actor, Permission.EXPORT_PAY, deed, () -> export(command, progress));
    }

    private Outcome<Exported> export(Command command, Progress progress) {
        return runs.findToChange(command.run())
                .map(run -> export(run, command, progress))
                .orElseGet(Outcome.Stale::new);
    }

    private Outcome<Exported> export(PayRun run, Command command, Progress progress) {
        var file = formatOf(command.format());
        var kept = runs.names(run.id());
        var names = kept.orElseGet(() -> namesNow(run));
        var sheet = PaySheet.of(run, names);
        var findings =
                Stream.concat(PayRules.checkExport(run).stream(), file.check(sheet).stream())
                        .toList();
        if (findings.stream().anyMatch(Finding::blocks)) {
            return new Outcome.Refused<>(findings.stream().filter(Finding::blocks).toList());
        }
        if (progress.cancelled()) {
            return new Outcome.Refused<>(Finding.note("payroll.export.cancelled"));
        }
        if (kept.isEmpty()) {
            runs.keepNames(run.id(), names);
        }
        return write(command, file, sheet, findings);
    }

    private PayFile formatOf(Format format) {
        return Optional.ofNullable(formats.get(format)).orElseThrow();
    }

    private PayNames namesNow(PayRun run) {
        var people = run.lines().stream().map(PayLine::person).collect(Collectors.toSet());
        var kinds = run.lines().stream().map(PayLine::kind).collect(Collectors.toSet());
        return PayNames.of(
                payees.of(people).values(),
                elements.all().stream().filter(one -> kinds.contains(one.kind())).toList());
    }

    private Outcome<Exported> write(
            Command command, PayFile file, PaySheet sheet, List<Finding> findings) {
        var bytes = Csv.write(readerOf(command.format()), file.rows(sheet));
        var name = file.nameOf(sheet, Sha256.of(bytes));
        var covered = file.covers(sheet);
        var control = Csv.write(Csv.Reader.SPREADSHEET, ControlTotals.rows(covered, name));
        var written =
                files.write(command.folder(), name, bytes)
                        .then(
                                pay ->
                                        files.write(command.folder(), controlOf(name), control)
                                                .map(totals -> exported(pay, totals, covered)));
        return written.then(exported -> new Outcome.Done<>(exported, findings));
    }

    private static Exported exported(
            SafeFile.Written pay, SafeFile.Written totals, PaySheet covered) {
        return new Exported(
                pay.file(),
                pay.hash(),
                totals.file(),
                covered.people(),
                covered.minutes(),
                covered.total());
    }

    /** Sage takes each value as it stands; the other file is for people to look at too. */
    private static Csv.Reader readerOf(Format format) {
        return switch (format) {
            case SAGE -> Csv.Reader.PROGRAM;
            case GENERIC -> Csv.Reader.SPREADSHEET;
        };
    }

    private static String controlOf(String name) {
        return name.substring(0, name.length() - CSV.length()) + CONTROL;
    }
}
