package coop.equalcare.hatstand.people.domain;

import coop.equalcare.hatstand.kernel.PersonId;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person as typed into the form: nothing is refused here, {@link PersonRules} says what is wrong.
 */
public record PersonDraft(
        String name,
        String knownAs,
        String email,
        String phone,
        String address,
        String postcode,
        ContactBy contactBy,
        Optional<Engagement> engagement,
        String worksNumber,
        List<Skill> skills) {

    public static final PersonDraft BLANK = named("");

    public PersonDraft {
        skills = List.copyOf(skills);
    }

    /** A draft of which only the name is known. */
    public static PersonDraft named(String name) {
        return new PersonDraft(
                name, "", "", "", "", "", ContactBy.PHONE, Optional.empty(), "", List.of());
    }

    public static PersonDraft of(Person person) {
        var contact = person.contact();
        return new PersonDraft(
                person.name(),
                person.knownAs(),
                contact.email().orElse(""),
                contact.phone().orElse(""),
                contact.address().orElse(""),
                contact.postcode().map(Postcode::text).orElse(""),
                contact.preferred(),
                person.engagement(),
                person.worksNumber().orElse(""),
                person.skills());
    }

    /**
     * @throws IllegalArgumentException if a rule that blocks was not asked first
     */
    public Person toNew(PersonId id) {
        return filledInto(id, List.of(), 0);
    }

    /** The same human with what the form says; their hats are not the form's. */
    public Person appliedTo(Person person) {
        return filledInto(person.id(), person.hats(), person.version());
    }

    /** Two people changed the same person: this draft, but with their value in the fields named. */
    public PersonDraft taking(Set<PersonField> fields, PersonDraft theirs) {
        return new PersonDraft(
                (fields.contains(PersonField.NAME) ? theirs : this).name,
                (fields.contains(PersonField.KNOWN_AS) ? theirs : this).knownAs,
                (fields.contains(PersonField.EMAIL) ? theirs : this).email,
                (fields.contains(PersonField.PHONE) ? theirs : this).phone,
                (fields.contains(PersonField.ADDRESS) ? theirs : this).address,
                (fields.contains(PersonField.POSTCODE) ? theirs : this).postcode,
                (fields.contains(PersonField.CONTACT_BY) ? theirs : this).contactBy,
                (fields.contains(PersonField.ENGAGEMENT) ? theirs : this).engagement,
                (fields.contains(PersonField.WORKS_NUMBER) ? theirs : this).worksNumber,
                (fields.contains(PersonField.SKILLS) ? theirs : this).skills);
    }

    public List<PersonField> differencesTo(PersonDraft other) {
        return Arrays.stream(PersonField.values())
                .filter(field -> !value(field).equals(other.value(field)))
                .toList();
    }

    public Object value(PersonField field) {
        return switch (field) {
            case NAME -> name;
            case KNOWN_AS -> knownAs;
            case EMAIL -> email;
            case PHONE -> phone;
            case ADDRESS -> address;
            case POSTCODE -> postcode;
            case CONTACT_BY -> contactBy;
            case ENGAGEMENT -> engagement;
            case WORKS_NUMBER -> worksNumber;
            case SKILLS -> skills;
        };
    }

    /** What they are called; the first word of their name if nothing else was said. */
    String knownAsOrFirstName() {
        return knownAs.isBlank() ? name.strip().split("\\s+", 2)[0] : knownAs.strip();
    }

    private Person filledInto(PersonId id, List<HatAssignment> hats, int version) {
        var contact =
                new Contact(
                        filled(email),
                        filled(phone),
                        filled(address),
                        Postcode.read(postcode),
                        contactBy);
        return new Person(
                id,
                name.strip(),
                knownAsOrFirstName(),
                contact,
                engagement,
                filled(worksNumber),
                hats,
                skills,
                version);
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text.strip()).filter(it -> !it.isEmpty());
    }
}
