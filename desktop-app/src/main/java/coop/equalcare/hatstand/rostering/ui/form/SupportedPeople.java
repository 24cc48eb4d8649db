package coop.equalcare.hatstand.rostering.ui.form;

import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
import coop.equalcare.hatstand.rostering.usecase.ListSupported;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Those for whom one can book, read once when the form opens. */
final class SupportedPeople {

    private final ReadOnlyObjectWrapper<List<Choice>> choices =
            new ReadOnlyObjectWrapper<>(this, "choices", List.of());

    /**
     * @param kept who the booking is for already; they may have dropped the hat since
     */
    SupportedPeople(RosterBoardViewModel board, Instant at, Optional<PersonId> kept) {
        choices.set(
                kept.flatMap(
                                person ->
                                        board.reader()
                                                .pictureProperty()
                                                .get()
                                                .map(week -> week.board().nameOf(person)))
                        .map(name -> List.of(new Choice(kept, name, List.of())))
                        .orElse(List.of()));
        var query = new ListSupported.Query(LocalDate.ofInstant(at, board.words().texts().zone()));
        var actor = board.desk().actor();
        board.desk()
                .background()
                .run(() -> board.deeds().listSupported().handle(actor, query), this::offer);
    }

    private void offer(Outcome<List<ListSupported.Supported>> outcome) {
        if (outcome instanceof Outcome.Done<List<ListSupported.Supported>>(var all, var _)) {
            var kept =
                    choices.get().stream()
                            .filter(
                                    it ->
                                            all.stream()
                                                    .map(ListSupported.Supported::id)
                                                    .map(Optional::of)
                                                    .noneMatch(it.person()::equals));
            var wearing =
                    all.stream().map(it -> new Choice(Optional.of(it.id()), it.name(), List.of()));
            choices.set(Stream.concat(kept, wearing).toList());
        }
    }

    Optional<String> nameOf(PersonId person) {
        return choices.get().stream()
                .filter(choice -> choice.person().equals(Optional.of(person)))
                .map(Choice::name)
                .findFirst();
    }

    ReadOnlyObjectProperty<List<Choice>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }
}
