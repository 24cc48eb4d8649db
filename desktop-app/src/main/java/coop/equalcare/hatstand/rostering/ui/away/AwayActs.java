package coop.equalcare.hatstand.rostering.ui.away;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.rostering.domain.away.Booked;
import coop.equalcare.hatstand.rostering.domain.away.RecordedAbsence;
import coop.equalcare.hatstand.rostering.ui.week.BoardDeeds;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
import coop.equalcare.hatstand.rostering.usecase.MoveBooking;
import coop.equalcare.hatstand.rostering.usecase.MoveTogether;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does one thing after the other, tells it in a sentence, and keeps why one was not done. */
final class AwayActs {

    private final RosterBoardViewModel board;
    private final AwaySentences sentences;
    private final ReadOnlyObjectWrapper<List<Finding>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", List.of());
    private boolean saving;

    AwayActs(RosterBoardViewModel board) {
        this.board = board;
        this.sentences = new AwaySentences(board.words().texts());
    }

    boolean mayBegin() {
        return !saving && board.mayChange(Optional.empty());
    }

    /**
     * @param sentence the key of what is told once it is done
     */
    void run(Supplier<Outcome<AwayDeeds.Did>> deed, String sentence, Consumer<AwayDeeds.Did> then) {
        begin(
                deed,
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<AwayDeeds.Did>(var did, var findings) -> {
                            told(said(sentence, did.absence()), did.done(), findings);
                            then.accept(did);
                        }
                        case Outcome.Refused<AwayDeeds.Did>(var reasons) -> refuse(reasons);
                        case Outcome.Stale<AwayDeeds.Did> _ -> stale("rostering.absence.stale");
                    }
                });
    }

    /**
     * @param name whose they are until then
     * @param then looks again at what is hit
     */
    void unassign(List<Booked> booked, String name, Runnable then) {
        if (!mayBegin()) {
            return;
        }
        var command = new MoveTogether.Command(booked.stream().map(AwayActs::unassigned).toList());
        begin(
                () -> board.deeds().handle(board.desk().actor(), command),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Done<BoardDeeds.Done>(var done, var findings) -> {
                            booked.forEach(this::name);
                            told(unassignedSentence(booked, name), done, findings);
                        }
                        case Outcome.Refused<BoardDeeds.Done>(var reasons) -> refuse(reasons);
                        case Outcome.Stale<BoardDeeds.Done> _ -> stale("rostering.hits.stale");
                    }
                    then.run();
                });
    }

    private static MoveBooking.Command unassigned(Booked booked) {
        var booking = booked.booking();
        return new MoveBooking.Command(
                booking.id(), booking.slot().by(Optional.empty()), booking.version());
    }

    /** Another week may not know them. */
    private void name(Booked booked) {
        board.reader().name(booked.booking().supported(), booked.supported());
    }

    private <T> void begin(Supplier<Outcome<T>> deed, Consumer<Outcome<T>> onOutcome) {
        saving = true;
        refusal.set(List.of());
        board.moves()
                .history()
                .run(
                        deed,
                        outcome -> {
                            saving = false;
                            onOutcome.accept(outcome);
                        },
                        () -> {
                            saving = false;
                            refuse(List.of(Finding.block("rostering.form.not_saved")));
                        });
    }

    private void told(String sentence, BoardDeeds.Done done, List<Finding> findings) {
        board.moves().history().did(sentence, done, findings);
    }

    private void stale(String key) {
        refuse(List.of(Finding.block(key)));
        board.reader().reload();
    }

    void refuse(List<Finding> why) {
        refusal.set(why);
    }

    /** For example {@code May is away, Mon 23 Nov to Fri 27 Nov (on leave)}. */
    private String said(String key, RecordedAbsence absence) {
        return board.words()
                .texts()
                .get(key, nameOf(absence.person()), sentences.when(absence.when()), absence.kind());
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

    String nameOf(PersonId person) {
        return board.reader()
                .pictureProperty()
                .get()
                .map(week -> week.board().nameOf(person))
                .orElse("");
    }

    AwaySentences sentences() {
        return sentences;
    }

    ReadOnlyObjectProperty<List<Finding>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
