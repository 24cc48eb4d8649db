package coop.equalcare.hatstand.rostering.ui.board;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.TimeSpan;
import coop.equalcare.hatstand.rostering.domain.BookingId;
import coop.equalcare.hatstand.rostering.ui.week.Hand;
import coop.equalcare.hatstand.rostering.ui.week.WeekPicture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rules say of each lane for the booking in hand; asked once for each lane and time. */
final class LaneVerdicts {

    /** The answer for one lane. */
    enum Answer {
        YES,
        WARN,
        NO
    }

    private record Question(BookingId booking, TimeSpan when, WeekPicture week) {}

    private final Map<Optional<PersonId>, Answer> answers = new HashMap<>();
    private Optional<Question> question = Optional.empty();
    private Optional<Hand> hand = Optional.empty();
    private Optional<WeekPicture> week = Optional.empty();

    void ask(Optional<Hand> held, Optional<WeekPicture> shown) {
        var next =
                held.flatMap(it -> shown.map(on -> new Question(it.booking().id(), it.when(), on)));
        if (!next.equals(question)) {
            answers.clear();
        }
        question = next;
        hand = held;
        week = shown;
    }

    /** Empty while nothing is in hand. */
    Optional<Answer> of(Optional<PersonId> lane) {
        // What is only pulled longer stays with whoever has it: the others are not asked.
        if (question.isEmpty()
                || hand.filter(it -> it.isStretched() && !it.slot().worker().equals(lane))
                        .isPresent()) {
            return Optional.empty();
        }
        return Optional.of(answers.computeIfAbsent(lane, this::judge));
    }

    private Answer judge(Optional<PersonId> lane) {
        var held = hand.orElseThrow();
        return answer(week.orElseThrow().verdict(held.proposed(), held.slot().by(lane)));
    }

    static Answer answer(List<Finding> verdict) {
        if (verdict.stream().anyMatch(Finding::blocks)) {
            return Answer.NO;
        }
        return verdict.stream().anyMatch(finding -> finding.severity() == Finding.Severity.WARN)
                ? Answer.WARN
                : Answer.YES;
    }
}
