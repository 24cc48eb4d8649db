package coop.equalcare.hatstand.audit.usecase;

import coop.equalcare.hatstand.audit.domain.TrailEvents;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.Purpose;
import coop.equalcare.hatstand.platform.work.Gate;

import java.util.List;
import java.util.Optional;

/**
 * Looks through the trail, a page at a time. That somebody did, and about whom, is in the trail
 * too.
 */
public final class SearchTrail {

    /**
     * @param before where the last page ended
     * @param most lines on a page
     */
    public record Query(TrailEvents.Wanted wanted, Optional<TrailEvents.Place> before, int most) {}

    /**
     * @param more whether there are older ones
     */
    public record Page(List<TrailEvents.Line> lines, boolean more) {

        public Page {
            lines = List.copyOf(lines);
        }
    }

    private final Gate gate;
    private final TrailEvents events;

    public SearchTrail(Gate gate, TrailEvents events) {
        this.gate = gate;
        this.events = events;
    }

    public Outcome<Page> handle(Actor actor, Query query) {
        var asked =
                Gate.Sensitive.list(
                        "audit.search",
                        actor.person().value(),
                        Purpose.OVERSIGHT,
                        query.wanted()::people);
        return gate.read(
                actor, Permission.VIEW_AUDIT, asked, () -> new Outcome.Done<>(page(query)));
    }

    private Page page(Query query) {
        var lines = events.search(query.wanted(), query.before(), query.most() + 1);
        return new Page(lines.stream().limit(query.most()).toList(), lines.size() > query.most());
    }
}
