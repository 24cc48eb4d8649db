package coop.equalcare.hatstand.people.usecase.hats;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.HatAssignment;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.hats.HatDrop;
import coop.equalcare.hatstand.people.domain.hats.HatOffice;
import coop.equalcare.hatstand.people.domain.hats.HatRules;
import coop.equalcare.hatstand.people.domain.hats.Hats;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * Ends the wearing of a hat: one's own, or somebody's by whoever gives it. That it was worn stays
 * in the book.
 */
public final class DropHat {

    /**
     * @param from the first day on which it is no longer worn
     * @param reason may be empty where it is one's own
     */
    public record Command(PersonId person, UUID assignment, LocalDate from, String reason) {}

    private final Gate gate;
    private final Hats hats;
    private final People people;
    private final InstantSource clock;
    private final ZoneId zone;

    public DropHat(Gate gate, Hats hats, People people, InstantSource clock, ZoneId zone) {
        this.gate = gate;
        this.hats = hats;
        this.people = people;
        this.clock = clock;
        this.zone = zone;
    }

    public Outcome<HatDrop> handle(Actor actor, Command command) {
        var own = actor.person().equals(command.person());
        var deed = new Gate.Deed("person.drop_hat", command.person().value());
        return gate.write(
                actor,
                own ? Permission.SIGN_IN : Permission.GIVE_HATS,
                deed,
                () -> drop(actor.person(), command));
    }

    private Outcome<HatDrop> drop(PersonId me, Command command) {
        return people.find(command.person())
                .flatMap(wearer -> worn(wearer, command).map(it -> drop(me, wearer, it, command)))
                .orElseGet(Outcome.Stale::new);
    }

    /** What somebody else has dropped already is not dropped again. */
    private static Optional<HatAssignment> worn(Person wearer, Command command) {
        return wearer.hats().stream()
                .filter(it -> it.id().equals(command.assignment()) && it.until().isEmpty())
                .findFirst();
    }

    private Outcome<HatDrop> drop(PersonId me, Person wearer, HatAssignment worn, Command command) {
        var reason = command.reason().strip();
        if (reason.isEmpty() && !me.equals(wearer.id())) {
            return new Outcome.Refused<>(Finding.block("people.hat_rule.drop_reason"));
        }
        var drop = new HatDrop(worn.id(), wearer.id(), me, clock.instant(), command.from(), reason);
        var office = HatOffice.of(hats, LocalDate.ofInstant(clock.instant(), zone));
        var findings = HatRules.toDrop(wearer, worn, drop, office);
        if (!findings.isEmpty()) {
            return new Outcome.Refused<>(findings);
        }
        hats.add(drop);
        return new Outcome.Done<>(drop);
    }
}
