package coop.equalcare.hatstand.people.domain;

import coop.equalcare.hatstand.kernel.PersonId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** People for tests. */
public final class TestPeople {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private TestPeople() {}

    public static Person named(String name) {
        return draftNamed(name).toNew(new PersonId(UUID.randomUUID()));
    }

    public static PersonDraft draftNamed(String name) {
        return PersonDraft.named(name);
    }

    public static Person wearing(String name, Hat... hats) {
        var person = named(name);
        for (var hat : hats) {
            person =
                    person.taking(
                            new HatAssignment(
                                    UUID.randomUUID(), hat, TODAY.minusYears(1), Optional.empty()));
        }
        return person;
    }

    public static Person gettingSupport(PersonId id, String name) {
        return draftNamed(name)
                .toNew(id)
                .taking(
                        new HatAssignment(
                                UUID.randomUUID(),
                                Hat.GETTING_SUPPORT,
                                TODAY.minusYears(1),
                                Optional.empty()));
    }

    /** Somebody of whom everything is known. */
    public static Person siobhan() {
        return new PersonDraft(
                        "Siobhán O’Neill",
                        "Siobhán",
                        "siobhan@example.org",
                        "07700 900 123",
                        "1 Market Street, Hebden Bridge",
                        "HX7 6AA",
                        ContactBy.EMAIL,
                        Optional.of(Engagement.EMPLOYED),
                        "E017",
                        List.of(
                                new Skill("DBS check", Optional.of(TODAY.minusDays(3))),
                                new Skill("First aid", Optional.of(TODAY.plusDays(20))),
                                new Skill("Driving", Optional.empty())))
                .toNew(new PersonId(UUID.randomUUID()));
    }
}
