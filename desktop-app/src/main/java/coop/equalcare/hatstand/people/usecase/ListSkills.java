package coop.equalcare.hatstand.people.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.platform.work.Gate;

import java.util.List;

/** The skills and checks that anybody holds, to choose one from. */
public final class ListSkills {

    private final Gate gate;
    private final People people;

    public ListSkills(Gate gate, People people) {
        this.gate = gate;
        this.people = people;
    }

    public Outcome<List<String>> handle(Actor actor) {
        var deed = new Gate.Deed("people.skills", actor.person().value());
        return gate.read(
                actor, Permission.VIEW_PEOPLE, deed, () -> new Outcome.Done<>(people.skillNames()));
    }
}
