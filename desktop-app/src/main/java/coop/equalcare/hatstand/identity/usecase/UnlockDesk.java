package coop.equalcare.hatstand.identity.usecase;

import coop.equalcare.hatstand.identity.domain.guess.Factor;
import coop.equalcare.hatstand.identity.domain.password.StaffPassword.Standing;
import coop.equalcare.hatstand.identity.domain.password.StaffPasswords;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.secrets.Argon2id;
import coop.equalcare.hatstand.platform.secrets.SecretText;
import coop.equalcare.hatstand.platform.work.Gate;

/** Whoever locked a desk comes back to it. Guesses count as they do on the way in. */
public final class UnlockDesk {

    private final Gate gate;
    private final StaffPasswords passwords;
    private final Guessing guessing;
    private final Arrival arrival;

    public UnlockDesk(Gate gate, StaffPasswords passwords, Guessing guessing, Arrival arrival) {
        this.gate = gate;
        this.passwords = passwords;
        this.guessing = guessing;
        this.arrival = arrival;
    }

    /** That somebody went away is kept, as is that they came back. */
    public Outcome<Actor> locked(Actor actor) {
        return session("session.lock", actor);
    }

    /**
     * @param typed overwritten before the answer is given
     */
    public Outcome<Actor> handle(Actor actor, char[] typed) {
        try {
            return guessing.guess(actor.person(), Factor.PASSWORD, () -> look(actor, typed))
                    .then(arrival::stillThere)
                    .then(right -> session("session.unlock", right));
        } finally {
            SecretText.wipe(typed);
        }
    }

    private Outcome<Actor> look(Actor actor, char[] typed) {
        return gate.read(
                        actor,
                        Permission.SIGN_IN,
                        new Gate.Deed("password.open", actor.person().value()),
                        () ->
                                new Outcome.Done<>(
                                        passwords
                                                .find(actor.person())
                                                .filter(it -> it.standing() == Standing.CHOSEN)))
                .then(
                        stored ->
                                stored.filter(it -> Argon2id.matches(typed, it.hash())).isPresent()
                                        ? new Outcome.Done<>(actor)
                                        : new Outcome.Refused<>(
                                                Finding.block("identity.sign_in.wrong_password")));
    }

    private Outcome<Actor> session(String action, Actor actor) {
        return gate.read(
                actor,
                Permission.SIGN_IN,
                new Gate.Deed(action, actor.person().value()),
                () -> new Outcome.Done<>(actor));
    }
}
