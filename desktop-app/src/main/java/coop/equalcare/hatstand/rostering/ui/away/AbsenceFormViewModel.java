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
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
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
    private final AwayActs acts;
    private final ZoneId zone;
    private final AbsenceFields fields = new AbsenceFields();
    private final Newest<ReadHits.Query, Outcome<ReadHits.Preview>> asking;
    private final ReadOnlyObjectWrapper<Optional<RecordedAbsence>> kept =
            new ReadOnlyObjectWrapper<>(this, "kept", Optional.empty());
    private final ReadOnlyObjectWrapper<Seen> seen =
            new ReadOnlyObjectWrapper<>(this, "seen", Seen.NOTHING);
    private final ReadOnlyBooleanWrapper savable = new ReadOnlyBooleanWrapper(this, "savable");
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper(this, "done");
    private final Subscription onChange;

    private AbsenceFormViewModel(RosterBoardViewModel board) {
        this.board = board;
        this.deeds = new AwayDeeds(board.deeds().away());
        this.acts = new AwayActs(board);
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
        if (!acts.mayBegin()) {
            return;
        }
        switch (time()) {
            case Outcome.Done<AwayTime>(var when, var _) ->
                    fields.person
                            .get()
                            .ifPresentOrElse(
                                    it -> save(it, when, then),
                                    () ->
                                            acts.refuse(
                                                    List.of(
                                                            Finding.block(
                                                                    "rostering.absence.nobody"))));
            case Outcome.Refused<AwayTime>(var reasons) -> acts.refuse(reasons);
            case Outcome.Stale<AwayTime> stale ->
                    throw new IllegalStateException("read, not stored: " + stale);
        }
    }

    private void save(PersonId person, AwayTime when, Runnable then) {
        var actor = board.desk().actor();
        var kind = fields.kind.get();
        var before = kept.get();
        acts.run(
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
                .filter(_ -> acts.mayBegin())
                .ifPresent(
                        it -> {
                            var actor = board.desk().actor();
                            var command = new TakeBackAbsence.Command(it.id(), it.version());
                            acts.run(
                                    () -> deeds.handle(actor, command),
                                    "rostering.absence.did.taken_back",
                                    _ -> done.set(true));
                        });
    }

    /** Takes bookings off whoever is away, all in one act; Undo gives them back in one. */
    void unassign(List<Booked> booked) {
        acts.unassign(booked, fields.person.get().map(acts::nameOf).orElse(""), this::ask);
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
        return acts.nameOf(person);
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
        return acts.sentences();
    }

    /** As it is kept; empty until it is recorded. */
    public ReadOnlyObjectProperty<Optional<RecordedAbsence>> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Finding>> refusalProperty() {
        return acts.refusalProperty();
    }

    public ReadOnlyBooleanProperty savableProperty() {
        return savable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }
}
