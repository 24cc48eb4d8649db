package coop.equalcare.hatstand.payroll.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Purpose;
import coop.equalcare.hatstand.kernel.Sha256;
import coop.equalcare.hatstand.payroll.domain.queue.QueueKind;
import coop.equalcare.hatstand.platform.files.Csv;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.platform.work.Gate;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Writes a queue, as it is seen, to a file for a spreadsheet. */
public final class ExportQueue {

    /**
     * @param rows the heads too
     * @param people whose lines they are
     */
    public record Command(
            QueueKind kind, Path folder, List<List<String>> rows, List<PersonId> people) {}

    /** What was written. */
    public record Exported(Path file, int lines) {}

    private final Gate gate;
    private final SafeFile files;
    private final InstantSource clock;
    private final ZoneId zone;
    private final boolean demo;

    /**
     * @param demo whether everybody is invented: the file says so
     */
    public ExportQueue(Gate gate, SafeFile files, InstantSource clock, ZoneId zone, boolean demo) {
        this.gate = gate;
        this.files = files;
        this.clock = clock;
        this.zone = zone;
        this.demo = demo;
    }

    /** That everybody in it was looked at is kept before the file is. */
    public Outcome<Exported> handle(Actor actor, Command command) {
        var asked =
                Gate.Sensitive.list(
                        "queues.export",
                        actor.person().value(),
                        Purpose.ofList(actor),
                        () -> command.people().stream().map(PersonId::value).toList());
        return gate.read(actor, Permission.VIEW_PAY, asked, () -> write(command));
    }

    private Outcome<Exported> write(Command command) {
        if (command.people().isEmpty()) {
            return new Outcome.Refused<>(Finding.block("payroll.queues.nothing_to_export"));
        }
        var bytes = Csv.write(Csv.Reader.SPREADSHEET, command.rows());
        var name =
                "%s%s-%s-%s.csv"
                        .formatted(
                                demo ? "DEMO-" : "",
                                command.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                LocalDate.ofInstant(clock.instant(), zone),
                                Sha256.of(bytes).shortForm());
        return files.write(command.folder(), name, bytes)
                .map(written -> new Exported(written.file(), command.rows().size() - 1));
    }
}
