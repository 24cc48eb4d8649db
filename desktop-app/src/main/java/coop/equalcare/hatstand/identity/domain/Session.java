package coop.equalcare.hatstand.identity.domain;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.Person;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody at the desk.
 *
 * @param name what they are called
 * @param hats those they wear today
 */
public record Session(Actor actor, String name, List<Hat> hats) {

    public Session {
        hats = List.copyOf(hats);
    }

    /** What the person may do comes from the hats worn on that day. */
    public static Session of(Person person, LocalDate day) {
        var hats = person.hatsOn(day);
        return new Session(
                new Actor(person.id(), HatPermissions.of(hats)),
                person.knownAs(),
                List.copyOf(hats));
    }

    public boolean needsSecondFactor() {
        return hats.stream().anyMatch(HatPermissions::isElevated);
    }

    /** The same person with only those of their hats that a password is enough for. */
    public Session withoutElevatedHats() {
        var left = hats.stream().filter(hat -> !HatPermissions.isElevated(hat)).toList();
        return new Session(new Actor(actor.person(), HatPermissions.of(left)), name, left);
    }
}
