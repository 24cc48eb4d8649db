package coop.equalcare.hatstand.identity.usecase;

import coop.equalcare.hatstand.identity.domain.guess.Factor;
import coop.equalcare.hatstand.identity.domain.password.PasswordRules;
import coop.equalcare.hatstand.identity.domain.password.StaffPassword;
import coop.equalcare.hatstand.identity.domain.password.StaffPassword.Standing;
import coop.equalcare.hatstand.identity.domain.password.StaffPasswords;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.platform.secrets.Argon2id;
import coop.equalcare.hatstand.platform.secrets.SecretText;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;

/** Somebody at the desk takes another password; the one they have proves that it is them. */
public final class ChangePassword {

    /** Both are overwritten before the answer is given. */
    public record Command(char[] current, char[] next) {}

    private record Before(Person person, StaffPassword password) {}

    private final Gate gate;
    private final People people;
    private final StaffPasswords passwords;
    private final Guessing guessing;
    private final Hashing hashing;
    private final String coOp;
    private final InstantSource clock;

    /**
     * @param coOp its name, which anybody can guess
     */
    public ChangePassword(
            Gate gate,
            People people,
            StaffPasswords passwords,
            Guessing guessing,
            Hashing hashing,
            String coOp,
            InstantSource clock) {
        this.gate = gate;
        this.people = people;
        this.passwords = passwords;
        this.guessing = guessing;
        this.hashing = hashing;
        this.coOp = coOp;
        this.clock = clock;
    }

    /** When they last changed it. */
    public Outcome<Instant> since(Actor actor) {
        return before(actor).map(before -> before.password().since());
    }

    public Outcome<Instant> handle(Actor actor, Command command) {
        try {
            return guessing.guess(
                            actor.person(),
                            Factor.PASSWORD,
                            () -> before(actor).then(before -> compare(before, command)))
                    .then(before -> change(actor, before, command));
        } finally {
            SecretText.wipe(command.current());
            SecretText.wipe(command.next());
        }
    }

    private Outcome<Before> before(Actor actor) {
        return gate.read(
                actor,
                Permission.SIGN_IN,
                new Gate.Deed("password.open", actor.person().value()),
                () ->
                        people.find(actor.person())
                                .flatMap(
                                        person ->
                                                passwords
                                                        .find(person.id())
                                                        .filter(ChangePassword::isChosen)
                                                        .map(it -> new Before(person, it)))
                                .<Outcome<Before>>map(Outcome.Done::new)
                                .orElseGet(() -> refused("identity.sign_in.no_password")));
    }

    private static boolean isChosen(StaffPassword password) {
        return password.standing() == Standing.CHOSEN;
    }

    private static Outcome<Before> compare(Before before, Command command) {
        return Argon2id.matches(command.current(), before.password().hash())
                ? new Outcome.Done<>(before)
                : refused("identity.sign_in.wrong_password");
    }

    private Outcome<Instant> change(Actor actor, Before before, Command command) {
        var person = before.person();
        var names = List.of(person.name(), person.knownAs(), coOp);
        var broken = PasswordRules.check(command.next(), names);
        if (!broken.isEmpty()) {
            return new Outcome.Refused<>(broken);
        }
        if (Arrays.equals(command.current(), command.next())) {
            return refused("identity.password.same");
        }
        var now = clock.instant();
        var next = StaffPassword.chosen(person.id(), hashing.of(command.next()), now);
        return gate.write(
                actor,
                Permission.SIGN_IN,
                new Gate.Deed("password.change", person.id().value()),
                () -> {
                    passwords.save(before.password().followedBy(next));
                    return new Outcome.Done<>(now);
                });
    }

    private static <T> Outcome<T> refused(String key) {
        return new Outcome.Refused<>(Finding.block(key));
    }
}
