package coop.equalcare.hatstand.rostering.ui.form;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.rostering.domain.Board;
import coop.equalcare.hatstand.rostering.ui.week.Outage;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
import coop.equalcare.hatstand.rostering.usecase.ListSupported;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Those for whom one can book, read when the form opens. */
final class SupportedPeople {

    private final ReadOnlyObjectWrapper<List<Choice>> choices =
            new ReadOnlyObjectWrapper<>(this, "choices", List.of());
    private final ReadOnlyObjectWrapper<List<Finding>> trouble =
            new ReadOnlyObjectWrapper<>(this, "trouble", List.of());
    private final RosterBoardViewModel board;
    private final Instant at;

    /**
     * @param kept who the booking is for already; they may have dropped the hat since
     */
    SupportedPeople(RosterBoardViewModel board, Instant at, Optional<PersonId> kept) {
        this.board = board;
        this.at = at;
        choices.set(
                kept.flatMap(
                                person ->
                                        board.reader()
                                                .pictureProperty()
                                                .get()
                                                .map(week -> week.board().nameOf(person)))
                        .map(name -> List.of(new Choice(kept, name, List.of())))
                        .orElse(List.of()));
        read();
    }

    private void read() {
        var query = new ListSupported.Query(LocalDate.ofInstant(at, board.words().texts().zone()));
        var actor = board.desk().actor();
        board.desk()
                .background()
                .runThenFree(
                        () -> board.deeds().listSupported().handle(actor, query),
                        this::answered,
                        () -> trouble.set(List.of(Finding.block("rostering.form.names_fault"))));
    }

    private void answered(Outcome<List<ListSupported.Supported>> outcome) {
        switch (outcome) {
            case Outcome.Done<List<ListSupported.Supported>>(var all, var _) -> {
                trouble.set(List.of());
                offer(all);
            }
            case Outcome.Refused<List<ListSupported.Supported>>(var reasons) ->
                    trouble.set(reasons);
            case Outcome.Stale<List<ListSupported.Supported>> _ ->
                    throw new IllegalStateException("a reading is never stale");
        }
    }

    private void offer(List<ListSupported.Supported> all) {
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

    /** Asked again and again: reads what could not be read while the database was away. */
    void retry() {
        if (Outage.isIn(trouble.get())) {
            trouble.set(List.of());
            read();
        }
    }

    Optional<String> nameOf(PersonId person) {
        return choices.get().stream()
                .filter(choice -> choice.person().equals(Optional.of(person)))
                .map(Choice::name)
                .findFirst();
    }

    static Stream<Finding> missing(Optional<PersonId> chosen) {
        return chosen.isEmpty()
                ? Stream.of(Finding.note("rostering.form.choose_supported"))
                : Stream.empty();
    }

    /** Whoever was not read here is called what the board calls them. */
    String nameOf(PersonId person, Board shown) {
        return nameOf(person).orElseGet(() -> shown.nameOf(person));
    }

    /** Why there are no names. */
    ReadOnlyObjectProperty<List<Finding>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Choice>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }
}
