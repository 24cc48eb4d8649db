package coop.equalcare.hatstand.rostering.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reads who can be booked for: everybody who gets support on a day, by name. */
public final class ListSupported {

    public record Query(LocalDate day) {}

    /** Somebody who gets support. */
    public record Supported(PersonId id, String name) {}

    private final Gate gate;
    private final People people;

    public ListSupported(Gate gate, People people) {
        this.gate = gate;
        this.people = people;
    }

    public Outcome<List<Supported>> handle(Actor actor, Query query) {
        var deed = new Gate.Deed("roster.list_supported", actor.person().value());
        return gate.read(
                actor,
                Permission.VIEW_ROSTER,
                deed,
                () -> new Outcome.Done<>(wearing(query.day())));
    }

    private List<Supported> wearing(LocalDate day) {
        return people.wearing(Set.of(Hat.GETTING_SUPPORT), day).stream()
                .map(line -> new Supported(line.id(), line.name()))
                .toList();
    }
}
