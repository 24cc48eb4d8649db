package coop.equalcare.hatstand.people.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that a person can do or has proved; {@code expiresOn} is the last day on which it
 * counts.
 */
public record Skill(String name, Optional<LocalDate> expiresOn) {

    public static final int LONGEST_NAME = 60;

    public Skill {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "a skill has a name of at most " + LONGEST_NAME + " characters");
        }
    }

    public boolean countsOn(LocalDate day) {
        return expiresOn.filter(day::isAfter).isEmpty();
    }
}
