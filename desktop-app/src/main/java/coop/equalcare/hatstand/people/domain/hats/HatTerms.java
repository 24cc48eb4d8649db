package coop.equalcare.hatstand.people.domain.hats;

import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.Person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a hat asks for before it is given: the co-op's own data.
 *
 * @param secondPerson whoever asks for it and whoever gives it are two people
 * @param aloneAfterDays unless for so many days nobody else could have given it
 * @param givers the hats that give it
 * @param parts of the wearer's record that have to be there
 */
public record HatTerms(
        Hat hat,
        boolean secondPerson,
        int aloneAfterDays,
        Set<Hat> givers,
        List<ProfilePart> parts) {

    public HatTerms {
        givers = Set.copyOf(givers);
        parts = List.copyOf(parts);
    }

    static HatTerms closed(Hat hat) {
        return new HatTerms(hat, true, 0, Set.of(), List.of());
    }

    public List<ProfilePart> missingIn(Person person, LocalDate day) {
        return parts.stream().filter(part -> !part.isIn(person, day)).toList();
    }
}
