package coop.equalcare.hatstand.people.usecase.hats;

import coop.equalcare.hatstand.people.domain.Contact;
import coop.equalcare.hatstand.people.domain.ContactBy;
import coop.equalcare.hatstand.people.domain.Engagement;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.HatAssignment;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.Postcode;
import coop.equalcare.hatstand.people.domain.Skill;
import coop.equalcare.hatstand.people.domain.TestPeople;
import coop.equalcare.hatstand.people.domain.hats.Hats;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Hats for tests: what can be done about them, and people whose record lacks nothing. */
public final class TestHats {

    public static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private TestHats() {}

    public static HatDeeds deeds(Gate gate, Hats hats, People people) {
        return deeds(gate, hats, people, NOW);
    }

    public static HatDeeds deeds(Gate gate, Hats hats, People people, Instant now) {
        var zone = ZoneId.of("Europe/London");
        return new HatDeeds(
                new SeeHats(gate, hats, people, () -> now, zone),
                new ListHatRequests(gate, hats, people, () -> now, zone),
                new RequestHat(gate, hats, people, UUID::randomUUID, () -> now, zone),
                new GiveHat(gate, hats, people, UUID::randomUUID, () -> now, zone),
                new DeclineHat(gate, hats, people, () -> now, zone),
                new WithdrawHat(gate, hats, () -> now),
                new DropHat(gate, hats, people, () -> now, zone));
    }

    /** Somebody who lacks nothing that any hat asks for, and has worn these for long. */
    public static Person whole(String name, Hat... hats) {
        return wholeUntil(name, Optional.empty(), hats);
    }

    /** As {@link #whole}, but their hats ended on a day. */
    public static Person wholeUntil(String name, Optional<LocalDate> until, Hat... hats) {
        var bare = TestPeople.named(name);
        var contact =
                new Contact(
                        Optional.of("somebody@example.org"),
                        Optional.of("07700 900 123"),
                        Optional.of("1 Market Street"),
                        Postcode.read("HX7 6AA"),
                        ContactBy.EMAIL);
        var person =
                new Person(
                        bare.id(),
                        bare.name(),
                        bare.knownAs(),
                        contact,
                        Optional.of(Engagement.EMPLOYED),
                        Optional.empty(),
                        List.of(),
                        List.of(new Skill("Enhanced DBS check", Optional.of(TestPeople.TODAY))),
                        0);
        for (var hat : hats) {
            person =
                    person.taking(
                            new HatAssignment(
                                    UUID.randomUUID(), hat, TestPeople.TODAY.minusYears(1), until));
        }
        return person;
    }
}
