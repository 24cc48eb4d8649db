package coop.equalcare.hatstand.people.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.PeopleFilter;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.LocalDate;
import java.util.List;

/** Looks people up by what is typed into a search. */
public final class FindPeople {

    /**
     * @param day on which hats and checks are looked at
     * @param most how many at the most
     */
    public record Query(PeopleFilter filter, LocalDate day, int most) {}

    /**
     * @param more whether there are others that match and are not among the lines
     */
    public record Found(List<People.Line> lines, boolean more) {}

    private final Gate gate;
    private final People people;

    public FindPeople(Gate gate, People people) {
        this.gate = gate;
        this.people = people;
    }

    public Outcome<Found> handle(Actor actor, Query query) {
        var deed = new Gate.Deed("people.find", actor.person().value());
        return gate.read(actor, Permission.VIEW_PEOPLE, deed, () -> find(query));
    }

    private Outcome<Found> find(Query query) {
        var lines = people.search(query.filter(), query.day(), query.most() + 1);
        return new Outcome.Done<>(
                new Found(
                        lines.stream().limit(query.most()).toList(), lines.size() > query.most()));
    }
}
