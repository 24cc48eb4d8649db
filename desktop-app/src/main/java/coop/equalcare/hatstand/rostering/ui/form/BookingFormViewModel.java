package coop.equalcare.hatstand.rostering.ui.form;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.domain.BookingKind;
import coop.equalcare.hatstand.rostering.domain.series.Scope;
import coop.equalcare.hatstand.rostering.ui.series.RepeatsViewModel;
import coop.equalcare.hatstand.rostering.ui.week.BoardDeeds;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
import coop.equalcare.hatstand.rostering.usecase.ChangeBooking;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A booking that is written or changed. The rules answer while one types, with their numbers. */
public final class BookingFormViewModel {

    /** Stands for one that the Gate has not numbered yet, and for somebody not chosen yet. */
    private static final UUID NOT_YET = new UUID(0, 0);

    private static final PersonId NOBODY_YET = new PersonId(NOT_YET);

    private final RosterBoardViewModel board;
    private Optional<Booking> before;
    private final TypedSpan times;
    private final WeekOfForm week;
    private ChangeBooking.Content opened;
    private final ObjectProperty<Optional<PersonId>> supported;
    private final ObjectProperty<Optional<PersonId>> worker;
    private final ObjectProperty<BookingKind> kind;
    private final StringProperty skill;
    private final SupportedPeople people;
    private final RepeatsViewModel repeats;
    private final ReadOnlyObjectWrapper<List<Choice>> workerChoices =
            new ReadOnlyObjectWrapper<>(this, "workerChoices", List.of());
    private final ReadOnlyObjectWrapper<List<Finding>> verdict =
            new ReadOnlyObjectWrapper<>(this, "verdict", List.of());
    private final ReadOnlyStringWrapper length = new ReadOnlyStringWrapper(this, "length", "");
    private final ReadOnlyBooleanWrapper savable = new ReadOnlyBooleanWrapper(this, "savable");
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper(this, "done");
    private Optional<Finding> meanwhile = Optional.empty();
    private boolean judged;
    private boolean saving;
    private Runnable afterwards = () -> {};

    private BookingFormViewModel(
            RosterBoardViewModel board, Optional<Booking> before, ChangeBooking.Content opened) {
        this.board = board;
        this.before = before;
        this.opened = opened;
        this.times = new TypedSpan(opened.when(), before.isPresent(), board.words().texts().zone());
        this.week = new WeekOfForm(board, this::newer, this::judge);
        this.people =
                new SupportedPeople(board, opened.when().start(), before.map(Booking::supported));
        this.repeats = new RepeatsViewModel(board, this::judge);
        this.supported =
                new SimpleObjectProperty<>(this, "supported", before.map(Booking::supported));
        this.worker = new SimpleObjectProperty<>(this, "worker", opened.worker());
        this.kind = new SimpleObjectProperty<>(this, "kind", opened.kind());
        this.skill = new SimpleStringProperty(this, "skill", opened.neededSkill().orElse(""));
        times.subscribe(this::judge);
        supported.subscribe(this::judge);
        worker.subscribe(this::judge);
        kind.subscribe(this::judge);
        skill.subscribe(this::judge);
        judge();
    }

    /** A new booking, for somebody to be chosen, in a place of the board. */
    public static BookingFormViewModel place(
            RosterBoardViewModel board, Optional<PersonId> worker, TimeSpan when) {
        return new BookingFormViewModel(
                board,
                Optional.empty(),
                new ChangeBooking.Content(
                        NOBODY_YET, worker, when, BookingKind.VISIT, Optional.empty()));
    }

    public static BookingFormViewModel change(RosterBoardViewModel board, Booking booking) {
        return new BookingFormViewModel(
                board, Optional.of(booking), ChangeBooking.Content.of(booking));
    }

    /** The board shows something newer; perhaps it is this very booking. */
    private void newer() {
        if (!saving) {
            before.flatMap(mine -> Meanwhile.of(mine, board)).ifPresent(this::meet);
        }
        judge();
    }

    private void meet(Meanwhile met) {
        var was = opened;
        var now = met.now();
        before = Optional.of(now);
        opened = ChangeBooking.Content.of(now);
        meanwhile = Optional.of(met.told());
        Meanwhile.follow(supported, Optional.of(was.supported()), Optional.of(now.supported()));
        Meanwhile.follow(worker, was.worker(), now.worker());
        Meanwhile.follow(kind, was.kind(), now.kind());
        Meanwhile.follow(skill, was.neededSkill().orElse(""), now.neededSkill().orElse(""));
        times.goAlong(now.when());
    }

    private void judge() {
        judged = false;
        switch (times.read()) {
            case Outcome.Done<TimeSpan>(var when, var notes) -> judgeAt(when, notes);
            case Outcome.Refused<TimeSpan>(var reasons) -> {
                repeats.about(Optional.empty(), before);
                length.set("");
                verdict.set(reasons);
            }
            case Outcome.Stale<TimeSpan> _ -> verdict.set(List.of());
        }
        savable.set(
                !saving
                        && judged
                        && supported.get().isPresent()
                        && (!repeats.isOn() || repeats.isReady())
                        && verdict.get().stream().noneMatch(Finding::blocks));
    }

    private void judgeAt(TimeSpan when, List<Finding> notes) {
        length.set(board.words().length(when));
        var draft = draft(when);
        repeats.about(supported.get().map(_ -> content(when)), before);
        var shown = week.of(when.start());
        judged = shown.isPresent();
        workerChoices.set(
                shown.map(it -> WorkerChoices.judged(draft, it, board.words()))
                        .orElseGet(() -> WorkerChoices.unjudged(workerChoices.get())));
        var said =
                repeats.isOn()
                        ? repeats.said()
                        : shown.map(it -> it.verdict(draft, draft.slot().by(worker.get())))
                                .orElseGet(week::whyNone);
        verdict.set(
                Stream.of(
                                meanwhile.stream(),
                                said.stream(),
                                notes.stream(),
                                SupportedPeople.missing(supported.get()))
                        .flatMap(it -> it)
                        .toList());
    }

    /** With nobody to do it: the rules are asked who may. */
    private Booking draft(TimeSpan when) {
        return content(when)
                .open(
                        before.map(Booking::id).orElseGet(() -> new BookingId(NOT_YET)),
                        before.map(Booking::version).orElse(0));
    }

    private Optional<String> typedSkill() {
        return Optional.of(skill.get().strip()).filter(it -> !it.isEmpty());
    }

    /** Saves what was typed; what cannot be saved stays in the form, with the reason. */
    public void save() {
        saveAnd(() -> {});
    }

    /**
     * @param then where to go once it is saved; if it cannot be, nobody goes anywhere
     */
    void saveAnd(Runnable then) {
        afterwards = then;
        if (!savable.get() || !(times.read() instanceof Outcome.Done<TimeSpan>(var when, var _))) {
            return;
        }
        saving = true;
        savable.set(false);
        var content = content(when);
        var deed = saving(content);
        board.moves()
                .history()
                .run(
                        () -> deed.handle(board),
                        outcome -> saved(deed, content, outcome),
                        () -> refused(List.of(Finding.block("rostering.form.not_saved"))));
    }

    private ChangeBooking.Content content(TimeSpan when) {
        return new ChangeBooking.Content(
                supported.get().orElse(NOBODY_YET), worker.get(), when, kind.get(), typedSkill());
    }

    private Saving saving(ChangeBooking.Content content) {
        return new Saving(before, content, repeats.wanted(), repeats.scopeProperty().get());
    }

    private void saved(
            Saving deed, ChangeBooking.Content content, Outcome<BoardDeeds.Done> outcome) {
        switch (outcome) {
            case Outcome.Done<BoardDeeds.Done>(var made, var findings) -> {
                people.nameOf(content.supported())
                        .ifPresent(name -> board.reader().name(content.supported(), name));
                board.moves().history().did(sentence(deed, content, made), made, findings);
                board.reader().reload();
                board.goTo(made.after());
                done.set(true);
                afterwards.run();
            }
            case Outcome.Refused<BoardDeeds.Done>(var reasons) -> refused(reasons);
            case Outcome.Stale<BoardDeeds.Done> _ -> {
                refused(List.of());
                meanwhile = Optional.of(Finding.block("rostering.form.stale"));
                newer();
                board.reader().reload();
            }
        }
    }

    private String sentence(Saving deed, ChangeBooking.Content content, BoardDeeds.Done made) {
        var shown =
                week.of(content.when().start())
                        .or(() -> board.reader().pictureProperty().get())
                        .orElseThrow()
                        .board();
        var name = people.nameOf(content.supported(), shown);
        return deed.inWords(board.words(), name, shown, made.bookings().size());
    }

    private void refused(List<Finding> reasons) {
        saving = false;
        afterwards = () -> {};
        judge();
        verdict.set(reasons);
    }

    /** Whether anything was typed that would be lost. */
    public boolean isTouched() {
        return !done.get()
                && !(times.read() instanceof Outcome.Done<TimeSpan>(var when, var _)
                        && content(when).equals(opened));
    }

    /** Reads again what could not be read while the database was away. */
    void retry() {
        week.retry();
        people.retry();
    }

    /** Lets go of the board. */
    public void close() {
        week.close();
    }

    public Optional<Booking> before() {
        return before;
    }

    /** Whether a new one comes again. */
    public RepeatsViewModel repeats() {
        return repeats;
    }

    /** Which are meant, where it is one of a series; it is asked then. */
    public Optional<ObjectProperty<Scope>> scope() {
        return before.filter(board::repeats).map(_ -> repeats.scopeProperty());
    }

    public TypedSpan times() {
        return times;
    }

    public ObjectProperty<Optional<PersonId>> supportedProperty() {
        return supported;
    }

    public ObjectProperty<Optional<PersonId>> workerProperty() {
        return worker;
    }

    public ObjectProperty<BookingKind> kindProperty() {
        return kind;
    }

    public StringProperty skillProperty() {
        return skill;
    }

    /** For whom one could book. */
    SupportedPeople people() {
        return people;
    }

    /** Those who can first, then those who can with a reason shown, then the others. */
    public ReadOnlyObjectProperty<List<Choice>> workerChoicesProperty() {
        return workerChoices.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Finding>> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /** How long it is, and over which midnight. */
    public ReadOnlyStringProperty lengthProperty() {
        return length.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty savableProperty() {
        return savable.getReadOnlyProperty();
    }

    /** It is saved, and the form has done its work. */
    public ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }
}
