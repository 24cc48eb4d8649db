package coop.equalcare.hatstand.audit.usecase;

import coop.equalcare.hatstand.audit.domain.TrailEvents;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.kernel.Purpose;
import coop.equalcare.hatstand.kernel.Sha256;
import coop.equalcare.hatstand.platform.files.Csv;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.platform.work.Gate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes what was looked for in the trail to a file for a spreadsheet. */
public final class ExportTrail {

    /**
     * @param heads of the columns
     * @param cells of one line, in words
     */
    public record Command(
            TrailEvents.Wanted wanted,
            Path folder,
            List<String> heads,
            Function<TrailEvents.Line, List<String>> cells) {}

    /**
     * What was written.
     *
     * @param more whether there are older lines, for which there was no room
     */
    public record Exported(Path file, int lines, boolean more) {}

    private static final int PAGE = 1000;

    /** As many as a spreadsheet holds. */
    public static final int MOST = 1_000_000;

    private final Gate gate;
    private final TrailEvents events;
    private final SafeFile files;
    private final int most;

    /**
     * @param most lines in one file
     */
    public ExportTrail(Gate gate, TrailEvents events, SafeFile files, int most) {
        this.gate = gate;
        this.events = events;
        this.files = files;
        this.most = most;
    }

    /** That somebody asked for it is kept before there is a file. Cancelled, it writes nothing. */
    public Outcome<Exported> handle(Actor actor, Command command, Progress progress) {
        var asked =
                Gate.Sensitive.list(
                        "audit.export",
                        actor.person().value(),
                        Purpose.OVERSIGHT,
                        command.wanted()::people);
        return gate.read(actor, Permission.VIEW_AUDIT, asked, () -> export(command, progress));
    }

    private Outcome<Exported> export(Command command, Progress progress) {
        var rows = new ArrayList<List<String>>();
        rows.add(command.heads());
        var page = events.search(command.wanted(), Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            for (var line : page) {
                if (rows.size() > most) {
                    return write(command, rows, true);
                }
                rows.add(command.cells().apply(line));
            }
            progress.at(rows.size(), 0);
            if (progress.cancelled()) {
                return new Outcome.Refused<>(Finding.note("audit.export.cancelled"));
            }
            page = events.search(command.wanted(), Optional.of(page.getLast().place()), PAGE);
        }
        return write(command, rows, false);
    }

    private Outcome<Exported> write(Command command, List<List<String>> rows, boolean more) {
        var bytes = Csv.write(Csv.Reader.SPREADSHEET, rows);
        var name = "trail-%s.csv".formatted(Sha256.of(bytes).shortForm());
        return files.write(command.folder(), name, bytes)
                .map(written -> new Exported(written.file(), rows.size() - 1, more));
    }
}
