package coop.equalcare.hatstand.rostering.ui.away;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.fx.Newest;
import coop.equalcare.hatstand.rostering.domain.away.AwayTime;
import coop.equalcare.hatstand.rostering.domain.away.Booked;
import coop.equalcare.hatstand.rostering.domain.away.Hits;
import coop.equalcare.hatstand.rostering.domain.away.RecordedAbsence;
import coop.equalcare.hatstand.rostering.ui.form.Choice;
import coop.equalcare.hatstand.rostering.ui.week.BoardDeeds;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
import coop.equalcare.hatstand.rostering.usecase.MoveBooking;
import coop.equalcare.hatstand.rostering.usecase.MoveTogether;
import coop.equalcare.hatstand.rostering.usecase.away.AbsenceCommand;
import coop.equalcare.hatstand.rostering.usecase.away.ChangeAbsence;
import coop.equalcare.hatstand.rostering.usecase.away.ReadHits;
import coop.equalcare.hatstand.rostering.usecase.away.RecordAbsence;
import coop.equalcare.hatstand.rostering.usecase.away.TakeBackAbsence;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One absence: who, why, when, and what it hits. It is asked about while somebody types, and once
 * it is recorded what it hits can be given on from here.
 */
public final class AbsenceFormViewModel {

    /** What there is to see below the fields. */
    public record Seen(List<Finding> findings, Hits hits, boolean asked) {

        static final Seen NOTHING = new Seen(List.of(), Hits.NONE, false);
    }

    private final RosterBoardViewModel board;
    private final AwayDeeds deeds;
    private final AwaySentences sentences;
    private final ZoneId zone;
    private final AbsenceFields fields = new AbsenceFields();
    private final Newest<ReadHits.Query, Outcome<ReadHits.Preview>> asking;
    private final ReadOnlyObjectWrapper<Optional<RecordedAbsence>> kept =
            new ReadOnlyObjectWrapper<>(this, "kept", Optional.empty());
    private final ReadOnlyObjectWrapper<Seen> seen =
            new ReadOnlyObjectWrapper<>(this, "seen", Seen.NOTHING);
    private final ReadOnlyObjectWrapper<List<Finding>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", List.of());
    private final ReadOnlyBooleanWrapper savable = new ReadOnlyBooleanWrapper(this, "savable");
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper(this, "done");
    private final Subscription onChange;
    private boolean saving;

    private AbsenceFormViewModel(RosterBoardViewModel board) {
        this.board = board;
        this.deeds = new AwayDeeds(board.deeds().away());
        this.sentences = new AwaySentences(board.words().texts());
        this.zone = board.words().texts().zone();
        var desk = board.desk();
        this.asking =
                new Newest<>(
                        desk.background(),
                        query -> board.deeds().away().readHits().handle(desk.actor(), query),
                        this::answered);
        onChange = board.reader().pictureProperty().subscribe((_, _) -> ask());
    }

    /** A new one, of somebody or of nobody yet. */
    public static AbsenceFormViewModel record(
            RosterBoardViewModel board, Optional<PersonId> person, LocalDate day) {
        var form = new AbsenceFormViewModel(board);
        form.fields.begin(person, day);
        form.follow();
        return form;
    }

    public static AbsenceFormViewModel change(RosterBoardViewModel board, RecordedAbsence absence) {
        var form = new AbsenceFormViewModel(board);
        form.kept.set(Optional.of(absence));
        form.fields.show(absence, form.zone);
        form.follow();
        return form;
    }

    private void follow() {
        fields.subscribe(this::ask);
        ask();
    }

    private Outcome<AwayTime> time() {
        return fields.words().read(zone);
    }

    /** What is wrong stands there at once, what is hit as soon as there is an answer. */
    private void ask() {
        switch (time()) {
            case Outcome.Done<AwayTime>(var when, var _) -> {
                var person = fields.person.get();
                person.ifPresentOrElse(
                        it -> asking.ask(query(it, when)), () -> seen.set(Seen.NOTHING));
                savable.set(person.isPresent() && (kept.get().isEmpty() || fields.isTouched()));
            }
            case Outcome.Refused<AwayTime>(var reasons) -> {
                seen.set(new Seen(reasons, Hits.NONE, false));
                savable.set(false);
            }
            case Outcome.Stale<AwayTime> stale ->
                    throw new IllegalStateException("read, not stored: " + stale);
        }
    }

    private ReadHits.Query query(PersonId person, AwayTime when) {
        return new ReadHits.Query(
                kept.get().map(RecordedAbsence::id), person, when, fields.kind.get());
    }

    private void answered(Outcome<ReadHits.Preview> outcome) {
        if (!(time() instanceof Outcome.Done<AwayTime>)) {
            return;
        }
        switch (outcome) {
            case Outcome.Done<ReadHits.Preview>(var found, var _) ->
                    seen.set(new Seen(found.findings(), found.hits(), true));
            case Outcome.Refused<ReadHits.Preview>(var reasons) ->
                    seen.set(new Seen(reasons, Hits.NONE, false));
            case Outcome.Stale<ReadHits.Preview> _ -> ask();
        }
    }

    public void save() {
        saveAnd(() -> {});
    }

    /**
     * @param then where to go once it is saved; if it cannot be, nobody goes anywhere
     */
    void saveAnd(Runnable then) {
        if (saving || !board.mayChange(Optional.empty())) {
            return;
        }
        switch (time()) {
            case Outcome.Done<AwayTime>(var when, var _) ->
                    fields.person
                            .get()
                            .ifPresentOrElse(
                                    it -> save(it, when, then),
                                    () -> refused("rostering.absence.nobody"));
            case Outcome.Refused<AwayTime>(var reasons) -> refusal.set(reasons);
            case Outcome.Stale<AwayTime> stale ->
                    throw new IllegalStateException("read, not stored: " + stale);
        }
    }

    private void save(PersonId person, AwayTime when, Runnable then) {
        var actor = board.desk().actor();
        var kind = fields.kind.get();
        var before = kept.get();
        run(
                () ->
                        before.map(it -> deeds.handle(actor, changed(it, when)))
                                .orElseGet(
                                        () ->
                                                deeds.record(
                                                        actor,
                                                        new RecordAbsence.Command(
                                                                person, when, kind))),
                before.isPresent() ? "rostering.absence.did.changed" : "rostering.absence.did",
                did -> {
                    kept.set(Optional.of(did.absence()));
                    fields.show(did.absence(), zone);
                    ask();
                    then.run();
                });
    }

    private AbsenceCommand changed(RecordedAbsence before, AwayTime when) {
        return new ChangeAbsence.Command(before.id(), when, fields.kind.get(), before.version());
    }

    /** They are not away after all. */
    void takeBack() {
        kept.get()
                .filter(_ -> !saving && board.mayChange(Optional.empty()))
                .ifPresent(
                        it -> {
                            var actor = board.desk().actor();
                            var command = new TakeBackAbsence.Command(it.id(), it.version());
                            run(
                                    () -> deeds.handle(actor, command),
                                    "rostering.absence.did.taken_back",
                                    _ -> done.set(true));
                        });
    }

    private void run(
            Supplier<Outcome<AwayDeeds.Did>> deed, String sentence, Consumer<AwayDeeds.Did> then) {
        saving = true;
        refusal.set(List.of());
        board.moves()
                .history()
                .run(
                        deed,
                        outcome -> {
                            saving = false;
                            settle(outcome, sentence, then);
                        },
                        () -> refused("rostering.form.not_saved"));
    }

    private void settle(
            Outcome<AwayDeeds.Did> outcome, String sentence, Consumer<AwayDeeds.Did> then) {
        switch (outcome) {
            case Outcome.Done<AwayDeeds.Did>(var did, var findings) -> {
                board.moves().history().did(said(sentence, did.absence()), did.done(), findings);
                then.accept(did);
            }
            case Outcome.Refused<AwayDeeds.Did>(var reasons) -> refusal.set(reasons);
            case Outcome.Stale<AwayDeeds.Did> _ -> {
                refused("rostering.absence.stale");
                board.reader().reload();
            }
        }
    }

    private void refused(String key) {
        saving = false;
        refusal.set(List.of(Finding.block(key)));
    }

    /** For example {@code May is away, Mon 23 Nov to Fri 27 Nov (on leave)}. */
    private String said(String key, RecordedAbsence absence) {
        return board.words()
                .texts()
                .get(key, nameOf(absence.person()), sentences.when(absence.when()), absence.kind());
    }

    /** Takes bookings off whoever is away, all in one act; Undo gives them back in one. */
    void unassign(List<Booked> booked) {
        if (saving || !board.mayChange(Optional.empty())) {
            return;
        }
        saving = true;
        refusal.set(List.of());
        var command =
                new MoveTogether.Command(
                        booked.stream()
                                .map(Booked::booking)
                                .map(
                                        it ->
                                                new MoveBooking.Command(
                                                        it.id(),
                                                        it.slot().by(Optional.empty()),
                                                        it.version()))
                                .toList());
        var name = fields.person.get().map(this::nameOf).orElse("");
        board.moves()
                .history()
                .run(
                        () -> board.deeds().handle(board.desk().actor(), command),
                        outcome -> unassigned(booked, name, outcome),
                        () -> refused("rostering.form.not_saved"));
    }

    private void unassigned(List<Booked> booked, String name, Outcome<BoardDeeds.Done> outcome) {
        saving = false;
        switch (outcome) {
            case Outcome.Done<BoardDeeds.Done>(var made, var findings) -> {
                booked.forEach(it -> board.reader().name(it.booking().supported(), it.supported()));
                board.moves().history().did(unassignedSentence(booked, name), made, findings);
                ask();
            }
            case Outcome.Refused<BoardDeeds.Done>(var reasons) -> refusal.set(reasons);
            case Outcome.Stale<BoardDeeds.Done> _ -> {
                refused("rostering.hits.stale");
                board.reader().reload();
                ask();
            }
        }
    }

    private String unassignedSentence(List<Booked> booked, String name) {
        var texts = board.words().texts();
        return booked.size() == 1
                ? texts.get(
                        "rostering.hits.did.one",
                        booked.getFirst().supported(),
                        booked.getFirst().booking().when().start(),
                        name)
                : texts.get("rostering.hits.did", booked.size(), name);
    }

    /** Whoever gives support in the week shown, by name. */
    List<Choice> people() {
        return board.reader()
                .pictureProperty()
                .get()
                .map(
                        week ->
                                week.board().workers().stream()
                                        .map(
                                                it ->
                                                        new Choice(
                                                                Optional.of(it.id()),
                                                                it.name(),
                                                                List.of()))
                                        .toList())
                .orElse(List.of());
    }

    String nameOf(PersonId person) {
        return board.reader()
                .pictureProperty()
                .get()
                .map(week -> week.board().nameOf(person))
                .orElse("");
    }

    /** Whether what was typed would be lost. */
    boolean isTouched() {
        return !done.get() && fields.isTouched();
    }

    /** Whether what is shown is what is kept: only then is anything done about what it hits. */
    boolean isAsKept() {
        return kept.get().isPresent() && !fields.isTouched();
    }

    /** Lets go of the board. */
    void close() {
        onChange.unsubscribe();
    }

    AbsenceFields fields() {
        return fields;
    }

    AwaySentences sentences() {
        return sentences;
    }

    /** As it is kept; empty until it is recorded. */
    public ReadOnlyObjectProperty<Optional<RecordedAbsence>> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Finding>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty savableProperty() {
        return savable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }
}
