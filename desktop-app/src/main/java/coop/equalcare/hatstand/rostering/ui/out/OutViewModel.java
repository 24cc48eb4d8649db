package coop.equalcare.hatstand.rostering.ui.out;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.paper.Page;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.out.RotaFile;
import coop.equalcare.hatstand.rostering.ui.week.BoardCursor;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
import coop.equalcare.hatstand.rostering.ui.week.WeekPicture;
import coop.equalcare.hatstand.rostering.usecase.ExportRota;
import coop.equalcare.hatstand.rostering.usecase.OpenBoard;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What of the rota is taken out, how it will look, and where to. */
public final class OutViewModel {

    /** Somebody on the rota, also on days around those that are shown. */
    public record Somebody(PersonId id, String name) {}

    private final RosterBoardViewModel board;
    private final WeekPicture week;
    private final List<Somebody> people;
    private final ObjectProperty<OutKind> kind =
            new SimpleObjectProperty<>(this, "kind", OutKind.WEEK);
    private final ObjectProperty<@Nullable Somebody> person =
            new SimpleObjectProperty<>(this, "person");
    private final LocalDate monday;
    private final ObjectProperty<LocalDate> day;
    private final BooleanProperty large = new SimpleBooleanProperty(this, "large");
    private final StringProperty folder = new SimpleStringProperty(this, "folder", "");
    private final ReadOnlyObjectWrapper<List<Page>> pages =
            new ReadOnlyObjectWrapper<>(this, "pages", List.of());
    private final ReadOnlyObjectWrapper<List<Finding>> said =
            new ReadOnlyObjectWrapper<>(this, "said", List.of());
    private final ReadOnlyObjectWrapper<Optional<Path>> written =
            new ReadOnlyObjectWrapper<>(this, "written", Optional.empty());
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper(this, "writing");
    private int wanted;

    public OutViewModel(RosterBoardViewModel board, WeekPicture week) {
        this.board = board;
        this.week = week;
        this.people = people(week);
        var current = board.cursor().current();
        person.set(first(current));
        var first = firstDay(current);
        day = new SimpleObjectProperty<>(this, "day", first);
        monday = OpenBoard.mondayOf(first);
        board.deeds().out().folder().folder().ifPresent(folder::set);
        Stream.of(kind, person, day, large).forEach(it -> it.subscribe((_, _) -> look()));
        look();
    }

    private static List<Somebody> people(WeekPicture week) {
        var giving = week.board().workers().stream().map(it -> new Somebody(it.id(), it.name()));
        var getting =
                week.board().bookings().stream()
                        .map(Booking::supported)
                        .distinct()
                        .map(it -> new Somebody(it, week.board().nameOf(it)));
        return Stream.concat(giving, getting)
                .distinct()
                .sorted(Comparator.comparing(Somebody::name))
                .toList();
    }

    private @Nullable Somebody first(Optional<Booking> current) {
        return current.flatMap(Booking::worker)
                .flatMap(id -> people.stream().filter(it -> it.id().equals(id)).findFirst())
                .or(() -> people.stream().findFirst())
                .orElse(null);
    }

    private LocalDate firstDay(Optional<Booking> current) {
        var now =
                current.map(booking -> booking.when().start())
                        .or(() -> board.cursor().placeProperty().get().map(BoardCursor.Place::at))
                        .orElseGet(board::now);
        return week.holds(now) ? week.dayOf(now) : week.days().first();
    }

    /** What is chosen, as it would be on paper; the last wish counts. */
    private void look() {
        var wish = ++wanted;
        written.set(Optional.empty());
        said.set(List.of());
        var paper = paper();
        if (!kind.get().isOnPaper() || paper.isEmpty()) {
            pages.set(List.of());
            return;
        }
        var days = kind.get().days(monday, day.get());
        var desk = board.desk();
        desk.background()
                .run(
                        () ->
                                board.deeds()
                                        .out()
                                        .readExtract()
                                        .handle(desk.actor(), days)
                                        .map(paper.get()::pages),
                        outcome -> show(wish, outcome));
    }

    private void show(int wish, Outcome<List<Page>> outcome) {
        if (wish != wanted) {
            return;
        }
        switch (outcome) {
            case Outcome.Done<List<Page>>(var made, var _) -> pages.set(made);
            case Outcome.Refused<List<Page>>(var reasons) -> said.set(reasons);
            case Outcome.Stale<List<Page>> _ ->
                    throw new IllegalStateException("a reading is never stale");
        }
    }

    private Optional<RotaPaper> paper() {
        var whose = Optional.ofNullable(person.get()).map(Somebody::id);
        return kind.get().isOfOnePerson() && whose.isEmpty()
                ? Optional.empty()
                : Optional.of(new RotaPaper(kind.get(), whose, large.get(), board.words()));
    }

    private Optional<RotaFile> file() {
        var texts = board.words().texts();
        return switch (kind.get()) {
            case TABLE -> Optional.of(new RotaTable(texts));
            case CALENDAR ->
                    Optional.ofNullable(person.get())
                            .map(whose -> new PersonCalendar(whose.id(), texts));
            case PERSON_WEEK, DAY, WEEK, HAND_OVER -> paper().map(RotaFile.class::cast);
        };
    }

    void save() {
        written.set(Optional.empty());
        if (folder.get().isBlank()) {
            said.set(List.of(Finding.block("platform.folder.choose_first")));
            return;
        }
        try {
            var to = Path.of(folder.get().strip());
            file().ifPresent(file -> save(file, to));
        } catch (InvalidPathException unreadable) {
            said.set(List.of(Finding.block("platform.file.no_folder", folder.get())));
        }
    }

    private void save(RotaFile file, Path to) {
        said.set(List.of());
        writing.set(true);
        var days = kind.get().days(monday, day.get());
        var command = new ExportRota.Command(days, file, to);
        var desk = board.desk();
        var export = board.deeds().out().exportRota();
        desk.jobs()
                .start(
                        Finding.note("rostering.out.writing"),
                        progress -> export.handle(desk.actor(), command, progress),
                        outcome -> saved(outcome, to),
                        () -> writing.set(false));
    }

    private void saved(Outcome<Path> outcome, Path to) {
        writing.set(false);
        switch (outcome) {
            case Outcome.Done<Path>(var file, var _) -> {
                board.deeds().out().folder().keep(to);
                written.set(Optional.of(file));
            }
            case Outcome.Refused<Path>(var reasons) -> said.set(reasons);
            case Outcome.Stale<Path> _ ->
                    throw new IllegalStateException("a reading is never stale");
        }
    }

    /** Something went wrong on the way to a printer. */
    void say(Finding trouble) {
        said.set(List.of(trouble));
    }

    List<Somebody> people() {
        return people;
    }

    ObjectProperty<OutKind> kindProperty() {
        return kind;
    }

    ObjectProperty<@Nullable Somebody> personProperty() {
        return person;
    }

    ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    BooleanProperty largeProperty() {
        return large;
    }

    StringProperty folderProperty() {
        return folder;
    }

    ReadOnlyObjectProperty<List<Page>> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Finding>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Path>> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }
}
