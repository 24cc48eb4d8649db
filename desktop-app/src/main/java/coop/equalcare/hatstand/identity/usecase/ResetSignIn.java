package coop.equalcare.hatstand.identity.usecase;

import coop.equalcare.hatstand.identity.domain.factor.SecondFactors;
import coop.equalcare.hatstand.identity.domain.password.OneTimeCode;
import coop.equalcare.hatstand.identity.domain.password.StaffPassword;
import coop.equalcare.hatstand.identity.domain.password.StaffPasswords;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;

/**
 * An administrator helps somebody who has forgotten their password or lost their telephone, after
 * seeing that it is them.
 */
public final class ResetSignIn {

    /**
     * @param secondFactorToo the telephone is gone and so are the recovery codes
     */
    public record Command(PersonId person, boolean secondFactorToo) {}

    private final Gate gate;
    private final StaffPasswords passwords;
    private final SecondFactors factors;
    private final Guessing guessing;
    private final Hashing hashing;
    private final InstantSource clock;

    public ResetSignIn(
            Gate gate,
            StaffPasswords passwords,
            SecondFactors factors,
            Guessing guessing,
            Hashing hashing,
            InstantSource clock) {
        this.gate = gate;
        this.passwords = passwords;
        this.factors = factors;
        this.guessing = guessing;
        this.hashing = hashing;
        this.clock = clock;
    }

    /** The code is shown once; the password that it is for is chosen at the next sign-in. */
    public Outcome<OneTimeCode> handle(Actor actor, Command command) {
        if (actor.person().equals(command.person())) {
            return new Outcome.Refused<>(Finding.block("identity.reset.oneself"));
        }
        var code = hashing.newCode();
        var hash = hashing.of(code);
        var deed =
                new Gate.Deed(
                        command.secondFactorToo() ? "password.reset_all" : "password.reset",
                        command.person().value());
        return gate.write(
                actor, Permission.MANAGE_SIGN_INS, deed, () -> reset(command, code, hash));
    }

    /** Inside a transaction. */
    Outcome<OneTimeCode> reset(Command command, OneTimeCode code, String hash) {
        var now = clock.instant();
        var next = StaffPassword.code(command.person(), hash, now, now.plus(OneTimeCode.VALID_FOR));
        passwords
                .find(command.person())
                .ifPresentOrElse(
                        before -> passwords.save(before.followedBy(next)),
                        () -> passwords.add(next));
        guessing.forgive(command.person());
        if (command.secondFactorToo()) {
            factors.remove(command.person());
        }
        return new Outcome.Done<>(code);
    }
}
