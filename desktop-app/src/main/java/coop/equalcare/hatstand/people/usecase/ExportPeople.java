package coop.equalcare.hatstand.people.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.kernel.Purpose;
import coop.equalcare.hatstand.kernel.Sha256;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.PeopleFilter;
import coop.equalcare.hatstand.people.domain.PeopleSheet;
import coop.equalcare.hatstand.platform.files.Csv;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.platform.work.Gate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes the people list, as it is narrowed down, to a file for a spreadsheet. */
public final class ExportPeople {

    /**
     * @param day on which hats and checks are looked at
     */
    public record Command(
            PeopleFilter filter, LocalDate day, Path folder, PeopleSheet.Words words) {}

    /** What was written. */
    public record Exported(Path file, int people) {}

    /** More than any one co-op has; a list query has an end. */
    private static final int MOST = 100_000;

    private final Gate gate;
    private final People people;
    private final SafeFile files;
    private final boolean demo;

    /**
     * @param demo whether everybody is invented: the file says so
     */
    public ExportPeople(Gate gate, People people, SafeFile files, boolean demo) {
        this.gate = gate;
        this.people = people;
        this.files = files;
        this.demo = demo;
    }

    /**
     * That everybody in it was asked for is kept before the file is. Cancelled, it writes nothing.
     */
    public Outcome<Exported> handle(Actor actor, Command command, Progress progress) {
        var listed = new ArrayList<People.Line>();
        var asked =
                Gate.Sensitive.list(
                        "people.export",
                        actor.person().value(),
                        Purpose.ofList(actor),
                        () -> {
                            listed.addAll(people.search(command.filter(), command.day(), MOST));
                            return listed.stream().map(line -> line.id().value()).toList();
                        });
        return gate.read(
                actor, Permission.VIEW_PEOPLE, asked, () -> export(listed, command, progress));
    }

    private Outcome<Exported> export(List<People.Line> lines, Command command, Progress progress) {
        if (lines.isEmpty()) {
            return new Outcome.Refused<>(Finding.block("people.export.nobody"));
        }
        var rows = PeopleSheet.rows(lines, command.day(), demo, command.words());
        var bytes = Csv.write(Csv.Reader.SPREADSHEET, rows);
        if (progress.cancelled()) {
            return new Outcome.Refused<>(Finding.note("people.export.cancelled"));
        }
        return files.write(command.folder(), nameOf(command.day(), bytes), bytes)
                .map(written -> new Exported(written.file(), lines.size()));
    }

    /** The same list gives the same name, another list another one: no file is written over. */
    private String nameOf(LocalDate day, byte[] bytes) {
        return (demo ? "DEMO-" : "")
                + "people-%s-%s.csv".formatted(day, Sha256.of(bytes).shortForm());
    }
}
