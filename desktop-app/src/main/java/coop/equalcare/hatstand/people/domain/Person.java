package coop.equalcare.hatstand.people.domain;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One human, with one identity whatever hats they wear.
 *
 * @param name their full name, as they write it
 * @param knownAs what they want to be called
 * @param engagement how they give support, if they do
 * @param worksNumber how payroll knows them, if it does
 */
public record Person(
        PersonId id,
        String name,
        String knownAs,
        Contact contact,
        Optional<Engagement> engagement,
        Optional<String> worksNumber,
        List<HatAssignment> hats,
        List<Skill> skills,
        int version) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_KNOWN_AS = 100;

    public Person {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name has 1 to " + LONGEST_NAME + " characters");
        }
        if (knownAs.isBlank() || knownAs.length() > LONGEST_KNOWN_AS) {
            throw new IllegalArgumentException(
                    "what somebody is called has 1 to " + LONGEST_KNOWN_AS + " characters");
        }
        hats = List.copyOf(hats);
        skills = List.copyOf(skills);
    }

    public Set<Hat> hatsOn(LocalDate day) {
        return hats.stream()
                .filter(assignment -> assignment.isWornOn(day))
                .map(HatAssignment::hat)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Hat.class)));
    }

    public Optional<HatAssignment> wearing(Hat hat, LocalDate day) {
        return hats.stream().filter(worn -> worn.hat() == hat && worn.isWornOn(day)).findFirst();
    }

    /** The same human, with one hat more. */
    public Person taking(HatAssignment hat) {
        return new Person(
                id,
                name,
                knownAs,
                contact,
                engagement,
                worksNumber,
                Stream.concat(hats.stream(), Stream.of(hat)).toList(),
                skills,
                version);
    }
}
