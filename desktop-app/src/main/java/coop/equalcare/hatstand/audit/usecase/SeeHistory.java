package coop.equalcare.hatstand.audit.usecase;

import coop.equalcare.hatstand.audit.domain.RecordChange;
import coop.equalcare.hatstand.audit.domain.RecordHistory;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.kernel.Purpose;
import coop.equalcare.hatstand.platform.work.Gate;

import java.util.List;

/**
 * What was changed about somebody, with old and new values: as sensitive as the record, so that
 * whoever asks is in the trail before anything is shown.
 */
public final class SeeHistory {

    /**
     * @param most the newest so many
     */
    public record Query(PersonId person, int most) {}

    private final Gate gate;
    private final RecordHistory history;

    public SeeHistory(Gate gate, RecordHistory history) {
        this.gate = gate;
        this.history = history;
    }

    /** What is one’s own needs no right. */
    public static boolean isFor(Actor actor, PersonId person) {
        return actor.person().equals(person) || actor.may(Permission.VIEW_HISTORY);
    }

    public Outcome<List<RecordChange>> handle(Actor actor, Query query) {
        var own = actor.person().equals(query.person());
        var asked =
                Gate.Sensitive.one(
                        "person.history",
                        query.person().value(),
                        Purpose.of(actor, query.person()));
        return gate.read(
                actor,
                own ? Permission.SIGN_IN : Permission.VIEW_HISTORY,
                asked,
                () -> new Outcome.Done<>(history.of(query.person(), query.most())));
    }
}
