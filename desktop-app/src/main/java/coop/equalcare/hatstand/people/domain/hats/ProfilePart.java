package coop.equalcare.hatstand.people.domain.hats;

import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.PersonField;

import java.time.LocalDate;

/** A part of somebody's record that a hat asks for. */
public sealed interface ProfilePart {

    /** Whether it is there on the day. */
    boolean isIn(Person person, LocalDate day);

    /** A field that is filled in. */
    record Field(PersonField field) implements ProfilePart {
        @Override
        public boolean isIn(Person person, LocalDate day) {
            var contact = person.contact();
            return switch (field) {
                case EMAIL -> contact.email().isPresent();
                case PHONE -> contact.phone().isPresent();
                case ADDRESS -> contact.address().isPresent();
                case POSTCODE -> contact.postcode().isPresent();
                case ENGAGEMENT -> person.engagement().isPresent();
                case WORKS_NUMBER -> person.worksNumber().isPresent();
                case SKILLS -> !person.skills().isEmpty();
                case NAME, KNOWN_AS, CONTACT_BY -> true;
            };
        }
    }

    /** A check or skill that still counts. */
    record Check(String name) implements ProfilePart {
        @Override
        public boolean isIn(Person person, LocalDate day) {
            return person.skills().stream()
                    .anyMatch(held -> held.name().equals(name) && held.countsOn(day));
        }
    }
}
