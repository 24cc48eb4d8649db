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

/**
 * Says who is at the desk and what their hats let them do, where nobody has to prove it here: a
 * server let them in, or all people are invented. That they came is kept.
 */
public final class SignIn {

    /** Who is there. */
    public sealed interface Query {}

    /** On a shared database: whom the server let in. */
    public record AsLogin(String login) implements Query {}

    /** In a demo: whoever one says one is. */
    public record AsPerson(PersonId person) implements Query {}

    private final Gate gate;
    private final People people;
    private final Logins logins;
    private final Arrival arrival;
    private final boolean demo;

    /**
     * @param demo whether all people are invented, so that anybody may be any of them
     */
    public SignIn(Gate gate, People people, Logins logins, Arrival arrival, boolean demo) {
        this.gate = gate;
        this.people = people;
        this.logins = logins;
        this.arrival = arrival;
        this.demo = demo;
    }

    public Outcome<Session> handle(Query query) {
        var asked = new Gate.Deed("session.ask", FrontDesk.ACTOR.person().value());
        return gate.read(
                FrontDesk.ACTOR,
                Permission.SIGN_IN,
                asked,
                () -> find(query).then(arrival::session).then(arrival::start));
    }

    private Outcome<Person> find(Query query) {
        return switch (query) {
            case AsLogin(var login) ->
                    logins.personOf(login)
                            .flatMap(people::find)
                            .<Outcome<Person>>map(Outcome.Done::new)
                            .orElseGet(() -> refused("identity.sign_in.unknown_login", login));
            case AsPerson(var person) when !demo -> refused("identity.sign_in.password_asked");
            case AsPerson(var person) ->
                    people.find(person)
                            .<Outcome<Person>>map(Outcome.Done::new)
                            .orElseGet(() -> refused("identity.sign_in.gone"));
        };
    }

    private static <T> Outcome<T> refused(String key, Object... values) {
        return new Outcome.Refused<>(Finding.block(key, values));
    }
}
