package coop.equalcare.hatstand.demo;

import coop.equalcare.hatstand.kernel.IdSource;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Contact;
import coop.equalcare.hatstand.people.domain.ContactBy;
import coop.equalcare.hatstand.people.domain.Engagement;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.HatAssignment;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.Postcode;
import coop.equalcare.hatstand.people.domain.Skill;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings a pack's people into a database and remembers who is who. */
final class DemoPeople {

    private static final int HATS_WORN_FOR_DAYS = 400;

    private final People people;
    private final IdSource ids;
    private final Map<String, PersonId> known = new HashMap<>();

    DemoPeople(People people, IdSource ids) {
        this.people = people;
        this.ids = ids;
    }

    void add(DemoPack.Human human, LocalDate today) {
        var id = new PersonId(ids.next());
        known.put(human.key(), id);
        people.add(
                new Person(
                        id,
                        human.name(),
                        human.knownAs(),
                        contact(human),
                        human.engagement().map(Engagement::valueOf),
                        human.worksNumber(),
                        human.hats().stream().map(hat -> hat(hat, today)).toList(),
                        skills(human, today),
                        0));
    }

    PersonId called(String key) {
        var id = known.get(key);
        if (id == null) {
            throw new IllegalArgumentException("nobody in the pack is called " + key);
        }
        return id;
    }

    private HatAssignment hat(String hat, LocalDate today) {
        return new HatAssignment(
                ids.next(),
                Hat.valueOf(hat),
                today.minusDays(HATS_WORN_FOR_DAYS),
                Optional.empty());
    }

    private static Contact contact(DemoPack.Human human) {
        var reach = human.reach();
        return new Contact(
                Optional.of(reach.email()),
                Optional.of(reach.phone()),
                Optional.of(reach.address()),
                Postcode.read(reach.postcode()),
                ContactBy.valueOf(reach.contactBy()));
    }

    private static List<Skill> skills(DemoPack.Human human, LocalDate today) {
        return human.skills().stream()
                .map(skill -> new Skill(skill.name(), skill.expiresInDays().map(today::plusDays)))
                .toList();
    }
}
