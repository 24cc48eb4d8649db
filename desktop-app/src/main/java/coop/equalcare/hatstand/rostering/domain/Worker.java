package coop.equalcare.hatstand.rostering.domain;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Engagement;
import coop.equalcare.hatstand.people.domain.Skill;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody giving support, with what the roster rules need to know of them.
 *
 * @param availability empty means that they have not said, not that they never work
 */
public record Worker(
        PersonId id,
        String name,
        Optional<Engagement> engagement,
        List<Skill> skills,
        List<AvailabilityWindow> availability,
        List<Absence> absences) {

    public Worker {
        skills = List.copyOf(skills);
        availability = List.copyOf(availability);
        absences = List.copyOf(absences);
    }

    public boolean has(String skill, LocalDate day) {
        return skills.stream().anyMatch(held -> held.name().equals(skill) && held.countsOn(day));
    }
}
