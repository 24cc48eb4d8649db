package coop.equalcare.hatstand.carelog.ui;

import coop.equalcare.hatstand.carelog.domain.CareLog;
import coop.equalcare.hatstand.carelog.domain.EntryId;
import coop.equalcare.hatstand.carelog.domain.Pending;
import coop.equalcare.hatstand.carelog.ui.query.QueryViewModel;
import coop.equalcare.hatstand.carelog.usecase.ConfirmEntries;
import coop.equalcare.hatstand.carelog.usecase.OpenEntry;
import coop.equalcare.hatstand.carelog.usecase.RegisterEnded;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.fx.Background;
import coop.equalcare.hatstand.shell.Doorkeeper;
import coop.equalcare.hatstand.shell.Unsaved;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The care log's screen: a list, one entry of it, and what is being done to them. */
final class CareLogViewModel {

    private final Actor actor;
    private final CareLogScreens.UseCases useCases;
    private final Background background;
    private final Doorkeeper doorkeeper;
    private final InstantSource clock;
    private final ZoneId zone;
    private final CareLogListViewModel list;
    private final EntryViewModel entry;

    private final ReadOnlyObjectWrapper<Optional<ConfirmViewModel>> confirming =
            new ReadOnlyObjectWrapper<>(this, "confirming", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<AdjustViewModel>> adjusting =
            new ReadOnlyObjectWrapper<>(this, "adjusting", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<QueryViewModel>> querying =
            new ReadOnlyObjectWrapper<>(this, "querying", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Finding>> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());

    CareLogViewModel(
            Actor actor,
            CareLogScreens.UseCases useCases,
            Background background,
            Doorkeeper doorkeeper,
            InstantSource clock,
            ZoneId zone) {
        this.actor = actor;
        this.useCases = useCases;
        this.background = background;
        this.doorkeeper = doorkeeper;
        this.clock = clock;
        this.zone = zone;
        this.list =
                new CareLogListViewModel(actor, useCases.openCareLog(), background, clock, zone);
        this.entry = new EntryViewModel(actor, useCases.openEntry(), background);
    }

    /** Shows what is there, and meanwhile looks for bookings that have ended since. */
    void start() {
        list.reload();
        background.run(
                () -> useCases.registerEnded().handle(actor, RegisterEnded.Command.USUAL),
                this::registered);
    }

    private void registered(Outcome<RegisterEnded.Registered> outcome) {
        if (outcome instanceof Outcome.Done<RegisterEnded.Registered>(var made, var _)
                && made.entries() > 0) {
            list.reload();
        }
    }

    /** Something in the care log is no longer what it was. */
    void refresh() {
        list.reload();
        entry.reload();
    }

    /** Opens an entry, unless the owner of a form that is open for another wants to stay. */
    void open(EntryId id) {
        if (entry.wanted().equals(Optional.of(id))) {
            entry.open(id);
            return;
        }
        doorkeeper.pass(
                unsaved(),
                () -> {
                    closeForm();
                    entry.open(id);
                });
    }

    /** What was typed into the form that is open. */
    Optional<Unsaved> unsaved() {
        return adjusting
                .get()
                .flatMap(form -> form.unsaved(this::closeForm))
                .or(() -> querying.get().flatMap(form -> form.unsaved(this::closeForm)));
    }

    boolean mayConfirm() {
        return actor.may(Permission.CONFIRM_CARE);
    }

    /** Asks about what is ticked, or about the entry that is open where nothing is. */
    void askToConfirm() {
        var lines = list.tickedLines();
        if (lines.isEmpty()) {
            askToConfirmOpened();
        } else {
            ask(lines, true, true);
        }
    }

    void askToConfirmOpened() {
        askToConfirmOpened(true, true);
    }

    /** Asks about one person's agreement to the entry that is open. */
    void askToConfirm(PersonId person) {
        entry.openedProperty()
                .get()
                .ifPresent(
                        opened ->
                                askToConfirmOpened(
                                        opened.entry().worker().equals(person),
                                        opened.entry().supported().equals(person)));
    }

    private void askToConfirmOpened(boolean giver, boolean getter) {
        if (entry.changeable().getValue()) {
            entry.openedProperty()
                    .get()
                    .ifPresent(opened -> ask(List.of(lineOf(opened)), giver, getter));
        }
    }

    private static CareLog.Line lineOf(OpenEntry.Opened opened) {
        var shown = opened.entry();
        return new CareLog.Line(
                shown, opened.nameOf(shown.supported()), opened.nameOf(shown.worker()));
    }

    private void ask(List<CareLog.Line> lines, boolean givers, boolean getters) {
        if (!mayConfirm()) {
            return;
        }
        var asking =
                new ConfirmViewModel(actor, useCases.confirmEntries(), background, clock, lines);
        asking.giversProperty().set(givers);
        asking.gettersProperty().set(getters);
        asking.outcomeProperty().subscribe(outcome -> outcome.ifPresent(this::confirmed));
        notice.set(Optional.empty());
        confirming.set(Optional.of(asking));
    }

    /** What was left out stays in view with its reasons; else the question is over. */
    private void confirmed(Outcome<ConfirmEntries.Result> outcome) {
        if (outcome instanceof Outcome.Done<ConfirmEntries.Result>(var result, var _)) {
            list.ticked().clear();
            notice.set(
                    Optional.of(
                            Finding.note(
                                    "carelog.notice.confirmed",
                                    result.confirmed().size(),
                                    result.recorded())));
            if (result.leftOut().isEmpty()) {
                stopConfirming();
            }
        }
        refresh();
    }

    void stopConfirming() {
        confirming.set(Optional.empty());
    }

    void adjust() {
        if (isFree()) {
            entry.pending().ifPresent(this::adjust);
        }
    }

    private void adjust(Pending pending) {
        var form =
                new AdjustViewModel(
                        actor, useCases.adjustEntry(), background, clock, zone, pending);
        form.savedProperty()
                .subscribe(
                        saved ->
                                saved.ifPresent(
                                        _ ->
                                                done(
                                                        adjusting.get().equals(Optional.of(form)),
                                                        "carelog.notice.adjusted")));
        notice.set(Optional.empty());
        adjusting.set(Optional.of(form));
    }

    /** No form is open, and what is shown can be changed. */
    private boolean isFree() {
        return entry.changeable().getValue()
                && adjusting.get().isEmpty()
                && querying.get().isEmpty();
    }

    /** Queries the entry that is open, or answers the query that is open about it. */
    void query() {
        if (isFree()) {
            entry.pending().ifPresent(this::query);
        }
    }

    private void query(Pending pending) {
        var isAnswer = pending.openQuery().isPresent();
        var form =
                isAnswer
                        ? QueryViewModel.answering(
                                actor, useCases.answerQuery(), background, pending)
                        : QueryViewModel.asking(actor, useCases.queryEntry(), background, pending);
        form.savedProperty()
                .subscribe(
                        saved ->
                                saved.ifPresent(
                                        _ ->
                                                done(
                                                        querying.get().equals(Optional.of(form)),
                                                        isAnswer
                                                                ? "carelog.notice.answered"
                                                                : "carelog.notice.queried")));
        notice.set(Optional.empty());
        querying.set(Optional.of(form));
    }

    /**
     * @param isOpen whether the form that did it is still the one that is open
     */
    private void done(boolean isOpen, String what) {
        if (isOpen) {
            closeForm();
        }
        notice.set(Optional.of(Finding.note(what)));
        refresh();
    }

    /** Leaves the form that is open. */
    void stopWriting() {
        doorkeeper.pass(unsaved(), this::closeForm);
    }

    private void closeForm() {
        adjusting.set(Optional.empty());
        querying.set(Optional.empty());
    }

    CareLogListViewModel list() {
        return list;
    }

    EntryViewModel entry() {
        return entry;
    }

    ReadOnlyObjectProperty<Optional<ConfirmViewModel>> confirmingProperty() {
        return confirming.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<AdjustViewModel>> adjustingProperty() {
        return adjusting.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<QueryViewModel>> queryingProperty() {
        return querying.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Finding>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }
}
