package coop.equalcare.hatstand.audit.usecase;

import coop.equalcare.hatstand.audit.domain.TrailEvents;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.work.Gate;

import java.util.List;
import java.util.Optional;

/**
 * Who looked at somebody’s record or changed it, when and why: for auditors, and for themselves.
 * That they opened a list is no look at their own record.
 */
public final class WhoLooked {

    /**
     * @param most the newest so many
     */
    public record Query(PersonId person, int most) {}

    private final Gate gate;
    private final TrailEvents events;

    public WhoLooked(Gate gate, TrailEvents events) {
        this.gate = gate;
        this.events = events;
    }

    /** What is one’s own needs no right. */
    public static boolean isFor(Actor actor, PersonId person) {
        return actor.person().equals(person) || actor.may(Permission.VIEW_AUDIT);
    }

    public Outcome<List<TrailEvents.Line>> handle(Actor actor, Query query) {
        var own = actor.person().equals(query.person());
        var deed = new Gate.Deed("audit.who_looked", query.person().value());
        return gate.read(
                actor,
                own ? Permission.SIGN_IN : Permission.VIEW_AUDIT,
                deed,
                () -> new Outcome.Done<>(find(query)));
    }

    private List<TrailEvents.Line> find(Query query) {
        return events.search(
                TrailEvents.Wanted.about(query.person().value()), Optional.empty(), query.most());
    }
}
