package coop.equalcare.hatstand.people.usecase;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.HatAssignment;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.LocalDate;
import java.util.UUID;

/** Ends the wearing of a hat. That it was worn stays in the book. */
public final class DropHat {

    /**
     * @param from the first day on which it is no longer worn
     */
    public record Command(PersonId person, UUID assignment, LocalDate from, int seenVersion) {}

    private final Gate gate;
    private final People people;

    public DropHat(Gate gate, People people) {
        this.gate = gate;
        this.people = people;
    }

    public Outcome<Person> handle(Actor actor, Command command) {
        var deed = new Gate.Deed("person.drop_hat", command.person().value());
        return gate.write(actor, Permission.GIVE_HATS, deed, () -> drop(command));
    }

    private Outcome<Person> drop(Command command) {
        return people.find(command.person())
                .filter(person -> person.version() == command.seenVersion())
                .map(person -> drop(person, command))
                .orElseGet(Outcome.Stale::new);
    }

    private Outcome<Person> drop(Person person, Command command) {
        return person.hats().stream()
                .filter(worn -> worn.id().equals(command.assignment()))
                .findFirst()
                .map(worn -> drop(person, worn, command.from()))
                .orElseGet(Outcome.Stale::new);
    }

    private Outcome<Person> drop(Person person, HatAssignment worn, LocalDate from) {
        if (!from.isAfter(worn.since())) {
            return new Outcome.Refused<>(
                    Finding.block("people.rule.hat_dropped_too_early", worn.hat(), worn.since()));
        }
        return new Outcome.Done<>(people.save(person.dropping(worn.id(), from)));
    }
}
