package coop.equalcare.hatstand.ledger.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.kernel.Sha256;
import coop.equalcare.hatstand.ledger.domain.Book;
import coop.equalcare.hatstand.ledger.domain.Journal;
import coop.equalcare.hatstand.ledger.domain.Movement;
import coop.equalcare.hatstand.platform.files.Csv;
import coop.equalcare.hatstand.platform.files.SafeFile;
import coop.equalcare.hatstand.platform.work.Gate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Writes the book, or what is seen of it, to a file for an accountant. */
public final class ExportBook {

    /**
     * The whole book until the end of a day.
     *
     * @param remarks lines for whoever opens the file
     */
    public record AsJournal(LocalDate atEndOf, Path folder, List<String> remarks) {}

    /**
     * A table that is on the screen.
     *
     * @param name of the file, without hash and ending
     * @param rows the heads too
     */
    public record AsTable(String name, Path folder, List<List<String>> rows) {}

    /** What was written. */
    public record Exported(Path file, int lines) {}

    private static final int PAGE = 1000;

    private final Gate gate;
    private final Book book;
    private final SafeFile files;
    private final ZoneId zone;
    private final String mark;

    /**
     * @param demo whether the co-op is an invented one: its files say so
     */
    public ExportBook(Gate gate, Book book, SafeFile files, ZoneId zone, boolean demo) {
        this.gate = gate;
        this.book = book;
        this.files = files;
        this.zone = zone;
        this.mark = demo ? "DEMO-" : "";
    }

    /** Stopped in time, it writes nothing. */
    public Outcome<Exported> handle(Actor actor, AsJournal command, Progress progress) {
        var asked =
                Gate.Sensitive.list(
                        "ledger.export",
                        actor.person().value(),
                        OpenBook.purpose(actor),
                        () -> OpenBook.ids(book.holders()));
        return gate.read(
                actor, Permission.VIEW_LEDGER, asked, () -> writeJournal(command, progress));
    }

    private Outcome<Exported> writeJournal(AsJournal command, Progress progress) {
        var before = OpenBook.endOf(command.atEndOf(), zone);
        var movements = new ArrayList<Movement>();
        var page = book.after(0, before, PAGE);
        while (!page.isEmpty()) {
            movements.addAll(page);
            progress.at(movements.size(), 0);
            if (progress.cancelled()) {
                return new Outcome.Refused<>(Finding.note("ledger.export.cancelled"));
            }
            page = book.after(movements.getLast().seq(), before, PAGE);
        }
        var bytes = new Journal(zone).of(command.remarks(), movements);
        return write(
                command.folder(),
                "book-%s".formatted(command.atEndOf()),
                "journal",
                bytes,
                movements.size());
    }

    public Outcome<Exported> handle(Actor actor, AsTable command) {
        var deed = new Gate.Deed("ledger.export", actor.person().value());
        return gate.read(
                actor,
                Permission.VIEW_LEDGER,
                deed,
                () ->
                        write(
                                command.folder(),
                                command.name(),
                                "csv",
                                Csv.write(Csv.Reader.SPREADSHEET, command.rows()),
                                command.rows().size() - 1));
    }

    private Outcome<Exported> write(
            Path folder, String name, String ending, byte[] bytes, int lines) {
        var file = "%s%s-%s.%s".formatted(mark, name, Sha256.of(bytes).shortForm(), ending);
        return files.write(folder, file, bytes).map(it -> new Exported(it.file(), lines));
    }
}
