package coop.equalcare.hatstand.people.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.IdSource;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.HatAssignment;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.LocalDate;
import java.util.Optional;

/** Gives somebody a hat from a day on, once they have agreed to wear it. */
public final class GiveHat {

    public record Command(PersonId person, Hat hat, LocalDate since, int seenVersion) {}

    private final Gate gate;
    private final People people;
    private final IdSource ids;

    public GiveHat(Gate gate, People people, IdSource ids) {
        this.gate = gate;
        this.people = people;
        this.ids = ids;
    }

    public Outcome<Person> handle(Actor actor, Command command) {
        var deed = new Gate.Deed("person.give_hat", command.person().value());
        return gate.write(actor, Permission.GIVE_HATS, deed, () -> give(command));
    }

    private Outcome<Person> give(Command command) {
        return people.find(command.person())
                .filter(person -> person.version() == command.seenVersion())
                .map(person -> give(person, command))
                .orElseGet(Outcome.Stale::new);
    }

    private Outcome<Person> give(Person person, Command command) {
        var worn =
                person.hats().stream()
                        .filter(it -> it.hat() == command.hat())
                        .filter(it -> it.isWornFrom(command.since()))
                        .findFirst();
        if (worn.isPresent()) {
            return new Outcome.Refused<>(
                    Finding.block(
                            "people.rule.hat_already_worn", command.hat(), worn.get().since()));
        }
        var hat = new HatAssignment(ids.next(), command.hat(), command.since(), Optional.empty());
        return new Outcome.Done<>(people.save(person.taking(hat)));
    }
}
