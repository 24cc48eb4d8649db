package coop.equalcare.hatstand.rostering.ui.form;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.ui.week.BoardWords;
import coop.equalcare.hatstand.rostering.ui.week.WeekPicture;

import java.util.Comparator;
import java.util.List;

/** Who could do a booking, and what the rules say of each. */
final class WorkerChoices {

    private WorkerChoices() {}

    /** Those who can first, then those who can with a reason shown, then the others. */
    static List<Choice> judged(Booking draft, WeekPicture week, BoardWords words) {
        return week.lanes().stream()
                .map(
                        lane ->
                                new Choice(
                                        lane.id(),
                                        words.person(lane.id(), week.board()),
                                        week.verdict(draft, draft.slot().by(lane.id()))))
                .sorted(Comparator.comparing(Choice::rank))
                .toList();
    }

    /** The same people in a week that is not known yet: nothing is said to be fine. */
    static List<Choice> unjudged(List<Choice> before) {
        var unknown = List.of(Finding.warn("rostering.form.not_looked_yet"));
        return before.stream()
                .map(choice -> new Choice(choice.person(), choice.name(), unknown))
                .toList();
    }
}
