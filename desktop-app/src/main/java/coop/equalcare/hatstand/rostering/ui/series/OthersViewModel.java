package coop.equalcare.hatstand.rostering.ui.series;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.platform.fx.Newest;
import coop.equalcare.hatstand.rostering.domain.series.Scope;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;
import coop.equalcare.hatstand.rostering.usecase.ChangeBooking;
import coop.equalcare.hatstand.rostering.usecase.series.ChangeSeries;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;

/** What the rules would say of the others of a series, while somebody types a change for them. */
public final class OthersViewModel {

    private record Question(ChangeBooking.Command command, Scope scope) {}

    /**
     * @param refused why none of them can be changed
     */
    public record Answer(List<ChangeSeries.Looked> looked, List<Finding> refused) {}

    private final Newest<Question, Outcome<List<ChangeSeries.Looked>>> newest;
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer =
            new ReadOnlyObjectWrapper<>(this, "answer", Optional.empty());
    private Optional<Question> asked = Optional.empty();

    OthersViewModel(RosterBoardViewModel board) {
        var desk = board.desk();
        newest =
                new Newest<>(
                        desk.background(),
                        it ->
                                board.deeds()
                                        .repeating()
                                        .change()
                                        .preview(desk.actor(), it.command(), it.scope()),
                        this::show);
    }

    /** Nothing where only the one is meant, or there is no change. */
    void about(Optional<ChangeBooking.Command> command, Scope scope) {
        var question = command.filter(_ -> scope != Scope.THIS).map(it -> new Question(it, scope));
        if (question.equals(asked)) {
            return;
        }
        asked = question;
        answer.set(Optional.empty());
        question.ifPresent(newest::ask);
    }

    /** Of what is stale the form says so when it is saved. */
    private void show(Outcome<List<ChangeSeries.Looked>> outcome) {
        if (asked.isEmpty()) {
            return;
        }
        switch (outcome) {
            case Outcome.Done<List<ChangeSeries.Looked>>(var looked, var _) ->
                    answer.set(Optional.of(new Answer(looked, List.of())));
            case Outcome.Refused<List<ChangeSeries.Looked>>(var reasons) ->
                    answer.set(Optional.of(new Answer(List.of(), reasons)));
            case Outcome.Stale<List<ChangeSeries.Looked>> _ -> answer.set(Optional.empty());
        }
    }

    /** Empty while nothing was asked, or it is being looked at. */
    public ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
        return answer.getReadOnlyProperty();
    }
}
