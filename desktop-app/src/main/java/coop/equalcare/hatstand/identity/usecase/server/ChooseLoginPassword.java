package coop.equalcare.hatstand.identity.usecase.server;

import coop.equalcare.hatstand.identity.domain.password.PasswordRules;
import coop.equalcare.hatstand.identity.domain.server.ServerLogins;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.platform.secrets.RandomBytes;
import coop.equalcare.hatstand.platform.secrets.ScramVerifier;
import coop.equalcare.hatstand.platform.secrets.SecretText;
import coop.equalcare.hatstand.platform.work.Gate;

import java.util.Arrays;
import java.util.List;

/**
 * Whoever is at the desk takes another password at the server. The server is asked whether the one
 * that they have is right; it never sees the new one.
 */
public final class ChooseLoginPassword {

    /** Both are overwritten before the answer is given. */
    public record Command(char[] current, char[] next) {}

    private final Gate gate;
    private final People people;
    private final ServerLogins logins;
    private final ServerProof proof;
    private final RandomBytes random;
    private final String coOp;

    /**
     * @param coOp its name, which anybody can guess
     */
    public ChooseLoginPassword(
            Gate gate,
            People people,
            ServerLogins logins,
            ServerProof proof,
            RandomBytes random,
            String coOp) {
        this.gate = gate;
        this.people = people;
        this.logins = logins;
        this.proof = proof;
        this.random = random;
        this.coOp = coOp;
    }

    public Outcome<Person> handle(Actor actor, Command command) {
        try {
            return myself(actor).then(person -> choose(actor, person, command));
        } finally {
            SecretText.wipe(command.current());
            SecretText.wipe(command.next());
        }
    }

    private Outcome<Person> myself(Actor actor) {
        return gate.read(
                actor,
                Permission.SIGN_IN,
                new Gate.Deed("login.open_own", actor.person().value()),
                () ->
                        people.find(actor.person())
                                .<Outcome<Person>>map(Outcome.Done::new)
                                .orElseGet(() -> refused("identity.sign_in.gone")));
    }

    private Outcome<Person> choose(Actor actor, Person person, Command command) {
        var names = List.of(person.name(), person.knownAs(), coOp);
        var broken = PasswordRules.check(command.next(), names);
        if (!broken.isEmpty()) {
            return new Outcome.Refused<>(broken);
        }
        if (Arrays.equals(command.current(), command.next())) {
            return refused("identity.password.same");
        }
        return proof.of(actor, "login.choose_wrong", command.current())
                .then(_ -> take(actor, person, ScramVerifier.of(command.next(), random)));
    }

    private Outcome<Person> take(Actor actor, Person person, String verifier) {
        return gate.write(
                actor,
                Permission.SIGN_IN,
                new Gate.Deed("login.choose_password", actor.person().value()),
                () -> {
                    logins.choose(verifier);
                    return new Outcome.Done<>(person);
                });
    }

    private static <T> Outcome<T> refused(String key) {
        return new Outcome.Refused<>(Finding.block(key));
    }
}
