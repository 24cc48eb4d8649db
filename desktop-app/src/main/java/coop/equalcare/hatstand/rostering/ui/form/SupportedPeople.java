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

/** Those for whom one can book, read once when the form opens. */
final class SupportedPeople {

    private final ReadOnlyObjectWrapper<List<Choice>> choices =
            new ReadOnlyObjectWrapper<>(this, "choices", List.of());

    SupportedPeople(RosterBoardViewModel board, Instant at) {
        var query = new ListSupported.Query(LocalDate.ofInstant(at, board.words().texts().zone()));
        var actor = board.desk().actor();
        board.desk()
                .background()
                .run(() -> board.deeds().listSupported().handle(actor, query), this::offer);
    }

    private void offer(Outcome<List<ListSupported.Supported>> outcome) {
        if (outcome instanceof Outcome.Done<List<ListSupported.Supported>>(var all, var _)) {
            choices.set(
                    all.stream()
                            .map(it -> new Choice(Optional.of(it.id()), it.name(), List.of()))
                            .toList());
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
