package coop.equalcare.hatstand.identity.usecase;

import coop.equalcare.hatstand.identity.domain.FrontDesk;
import coop.equalcare.hatstand.identity.domain.Logins;
import coop.equalcare.hatstand.identity.domain.Session;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** Says who is at the desk and what their hats let them do. That they came is kept. */
public final class SignIn {

    /** Who is there. */
    public sealed interface Query {}

    /** On a shared database: whom the server let in. */
    public record AsLogin(String login) implements Query {}

    /** On a file of one's own, whose passphrase has been given: whoever one says one is. */
    public record AsPerson(PersonId person) implements Query {}

    private final Gate gate;
    private final People people;
    private final Logins logins;
    private final InstantSource clock;
    private final ZoneId zone;

    public SignIn(Gate gate, People people, Logins logins, InstantSource clock, ZoneId zone) {
        this.gate = gate;
        this.people = people;
        this.logins = logins;
        this.clock = clock;
        this.zone = zone;
    }

    public Outcome<Session> handle(Query query) {
        var asked = new Gate.Deed("session.ask", FrontDesk.ACTOR.person().value());
        return gate.read(
                FrontDesk.ACTOR, Permission.SIGN_IN, asked, () -> find(query).then(this::start));
    }

    private Outcome<Person> find(Query query) {
        return switch (query) {
            case AsLogin(var login) ->
                    logins.personOf(login)
                            .flatMap(people::find)
                            .<Outcome<Person>>map(Outcome.Done::new)
                            .orElseGet(() -> refused("identity.sign_in.unknown_login", login));
            case AsPerson(var person) ->
                    people.find(person)
                            .<Outcome<Person>>map(Outcome.Done::new)
                            .orElseGet(() -> refused("identity.sign_in.gone"));
        };
    }

    private Outcome<Session> start(Person person) {
        var session = Session.of(person, LocalDate.ofInstant(clock.instant(), zone));
        if (!session.actor().may(Permission.SIGN_IN)) {
            return refused("identity.sign_in.no_hat", person.knownAs());
        }
        var deed = new Gate.Deed("session.start", person.id().value());
        return gate.read(
                session.actor(), Permission.SIGN_IN, deed, () -> new Outcome.Done<>(session));
    }

    private static <T> Outcome<T> refused(String key, Object... values) {
        return new Outcome.Refused<>(Finding.block(key, values));
    }
}
