package coop.equalcare.hatstand.identity.usecase;

import coop.equalcare.hatstand.identity.domain.FrontDesk;
import coop.equalcare.hatstand.identity.domain.guess.Factor;
import coop.equalcare.hatstand.identity.domain.password.OneTimeCode;
import coop.equalcare.hatstand.identity.domain.password.StaffPassword;
import coop.equalcare.hatstand.identity.domain.password.StaffPassword.Standing;
import coop.equalcare.hatstand.identity.domain.password.StaffPasswords;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.secrets.Argon2id;
import coop.equalcare.hatstand.platform.secrets.SecretText;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;

/**
 * Lets somebody in by what they know, where the database is a file. The slow comparison happens
 * between two transactions, so that nobody waits for it in one.
 */
public final class SignInWithPassword {

    /**
     * @param typed a password, or a one-time code; overwritten before the answer is given
     */
    public record Query(PersonId person, char[] typed) {}

    private final Gate gate;
    private final StaffPasswords passwords;
    private final Guessing guessing;
    private final Arrival arrival;
    private final Hashing hashing;
    private final InstantSource clock;

    public SignInWithPassword(
            Gate gate,
            StaffPasswords passwords,
            Guessing guessing,
            Arrival arrival,
            Hashing hashing,
            InstantSource clock) {
        this.gate = gate;
        this.passwords = passwords;
        this.guessing = guessing;
        this.arrival = arrival;
        this.hashing = hashing;
        this.clock = clock;
    }

    /** Whose turn it is to say something; refused to whoever has nothing to sign in with. */
    public Outcome<Standing> standing(PersonId person) {
        return stored(person).map(StaffPassword::standing);
    }

    /** Somebody who worked here before there were passwords comes for the first time. */
    public Outcome<Arrival.Step> comeForTheFirstTime(PersonId person) {
        return stored(person)
                .then(
                        stored ->
                                stored.standing() == Standing.OPEN
                                        ? new Outcome.Done<>(
                                                new Arrival.Step.Choose(arrival.admit(stored)))
                                        : new Outcome.Stale<>());
    }

    public Outcome<Arrival.Step> handle(Query query) {
        try {
            return guessing.guess(query.person(), Factor.PASSWORD, () -> look(query))
                    .then(right -> enter(query, right));
        } finally {
            SecretText.wipe(query.typed());
        }
    }

    private Outcome<StaffPassword> look(Query query) {
        return stored(query.person()).then(stored -> compare(query, stored));
    }

    private Outcome<StaffPassword> stored(PersonId person) {
        return gate.read(
                FrontDesk.ACTOR,
                Permission.SIGN_IN,
                new Gate.Deed("session.ask", person.value()),
                () ->
                        passwords
                                .find(person)
                                .<Outcome<StaffPassword>>map(Outcome.Done::new)
                                .orElseGet(() -> refused("identity.sign_in.no_password")));
    }

    private Outcome<StaffPassword> compare(Query query, StaffPassword stored) {
        return switch (stored.standing()) {
            case OPEN -> new Outcome.Stale<>();
            case CODE -> {
                if (stored.hasEndedBy(clock.instant())) {
                    yield refused("identity.sign_in.code_ended");
                }
                var meant = OneTimeCode.normalised(query.typed());
                var right = Argon2id.matches(meant, stored.hash());
                SecretText.wipe(meant);
                yield right ? new Outcome.Done<>(stored) : refused("identity.sign_in.wrong_code");
            }
            case CHOSEN ->
                    Argon2id.matches(query.typed(), stored.hash())
                            ? new Outcome.Done<>(stored)
                            : refused("identity.sign_in.wrong_password");
        };
    }

    private Outcome<Arrival.Step> enter(Query query, StaffPassword right) {
        var admission = arrival.admit(right);
        if (right.standing() == Standing.CODE) {
            return new Outcome.Done<>(new Arrival.Step.Choose(admission));
        }
        if (hashing.cost().isDearerThan(right.hash())) {
            harden(query, right);
        }
        return arrival.with(query.person(), person -> arrival.next(person, admission));
    }

    /** Machines have become faster; the same password is kept in a dearer form. */
    private void harden(Query query, StaffPassword right) {
        var dearer =
                right.followedBy(
                        StaffPassword.chosen(
                                right.person(), hashing.of(query.typed()), right.since()));
        gate.write(
                FrontDesk.ACTOR,
                Permission.SIGN_IN,
                new Gate.Deed("password.harden", query.person().value()),
                () -> {
                    passwords.save(dearer);
                    return new Outcome.Done<>(dearer);
                });
    }

    private static <T> Outcome<T> refused(String key) {
        return new Outcome.Refused<>(Finding.block(key));
    }
}
