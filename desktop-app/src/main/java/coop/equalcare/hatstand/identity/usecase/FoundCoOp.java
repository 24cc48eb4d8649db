package coop.equalcare.hatstand.identity.usecase;

import coop.equalcare.hatstand.identity.domain.FrontDesk;
import coop.equalcare.hatstand.identity.domain.Logins;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.IdSource;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.DraftCheck;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.HatAssignment;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.PersonDraft;
import coop.equalcare.hatstand.people.domain.Postcodes;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Lets the first person in, with the hats that let them give hats to everybody else. */
public final class FoundCoOp {

    /**
     * @param login of a shared database, for whom the server let in
     */
    public record Command(PersonDraft founder, Optional<String> login) {}

    private static final List<Hat> FOUNDERS_HATS =
            List.of(Hat.ADMINISTRATOR, Hat.MEMBERSHIP_SECRETARY, Hat.COORDINATOR);

    private final Gate gate;
    private final People people;
    private final Logins logins;
    private final DraftCheck check;
    private final IdSource ids;
    private final InstantSource clock;
    private final ZoneId zone;

    public FoundCoOp(
            Gate gate,
            People people,
            Logins logins,
            Postcodes postcodes,
            IdSource ids,
            InstantSource clock,
            ZoneId zone) {
        this.gate = gate;
        this.people = people;
        this.logins = logins;
        this.check = new DraftCheck(people, postcodes);
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    public Outcome<Person> handle(Command command) {
        var id = new PersonId(ids.next());
        return gate.write(
                FrontDesk.ACTOR,
                Permission.SIGN_IN,
                new Gate.Deed("person.found", id.value()),
                () -> found(id, command));
    }

    private Outcome<Person> found(PersonId id, Command command) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        if (!people.search("", today, 1).isEmpty()) {
            return new Outcome.Refused<>(Finding.block("identity.found.not_empty"));
        }
        return check.then(command.founder(), id, () -> add(id, command, today));
    }

    private Person add(PersonId id, Command command, LocalDate today) {
        var founder = command.founder().toNew(id);
        for (var hat : FOUNDERS_HATS) {
            founder = founder.taking(new HatAssignment(ids.next(), hat, today, Optional.empty()));
        }
        var added = people.add(founder);
        command.login().ifPresent(login -> logins.add(login, id));
        return added;
    }
}
