package coop.equalcare.hatstand.identity.usecase;

import coop.equalcare.hatstand.identity.domain.FrontDesk;
import coop.equalcare.hatstand.identity.domain.factor.RecoveryCode;
import coop.equalcare.hatstand.identity.domain.factor.SecondFactor;
import coop.equalcare.hatstand.identity.domain.factor.SecondFactors;
import coop.equalcare.hatstand.identity.domain.factor.Totp;
import coop.equalcare.hatstand.identity.domain.guess.Factor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.secrets.SecretText;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;
import java.util.regex.Pattern;

/** Somebody shows that they have their telephone, or one of the codes for when it is gone. */
public final class ProveSecondFactor {

    /**
     * @param typed six digits of the app, or a recovery code
     */
    public record Query(Arrival.Admission admission, String typed) {
        /** Without what is secret: it may end in a log. */
        @Override
        public String toString() {
            return "Query[…]";
        }
    }

    /**
     * @param codesLeft how many recovery codes there are
     * @param byRecoveryCode whether one was used up for this
     */
    public record Proved(Arrival.Admission admission, int codesLeft, boolean byRecoveryCode) {}

    private static final Pattern OF_THE_APP = Pattern.compile("\\d{6}");

    private final Gate gate;
    private final SecondFactors factors;
    private final FactorSeal seal;
    private final Guessing guessing;
    private final Arrival arrival;
    private final InstantSource clock;

    public ProveSecondFactor(
            Gate gate,
            SecondFactors factors,
            FactorSeal seal,
            Guessing guessing,
            Arrival arrival,
            InstantSource clock) {
        this.gate = gate;
        this.factors = factors;
        this.seal = seal;
        this.guessing = guessing;
        this.arrival = arrival;
        this.clock = clock;
    }

    public Outcome<Proved> handle(Query query) {
        var typed = query.typed().replaceAll("\\s", "");
        return arrival.timely(query.admission())
                .then(
                        admission ->
                                guessing.guess(
                                        admission.person(),
                                        Factor.SECOND_FACTOR,
                                        () -> look(admission, typed)));
    }

    /** Using a code up and saying that it was right are one act. */
    private Outcome<Proved> look(Arrival.Admission admission, String typed) {
        return gate.write(
                FrontDesk.ACTOR,
                Permission.SIGN_IN,
                new Gate.Deed("second_factor.prove", admission.person().value()),
                () ->
                        OF_THE_APP.matcher(typed).matches()
                                ? byApp(admission, typed)
                                : byRecoveryCode(admission, typed));
    }

    private Outcome<Proved> byApp(Arrival.Admission admission, String typed) {
        return factors.find(admission.person())
                .map(factor -> byApp(admission, factor, typed))
                .orElseGet(Outcome.Stale::new);
    }

    private Outcome<Proved> byApp(Arrival.Admission admission, SecondFactor factor, String typed) {
        var secret = seal.open(factor.person(), factor.sealedSecret());
        try {
            var now = clock.instant();
            var step = Totp.USUAL.stepOf(secret.bytes(), typed, now, factor.lastStep());
            if (step.isPresent()) {
                factors.save(factor.used(step.getAsLong()));
                return new Outcome.Done<>(proved(admission, false));
            }
            var used = Totp.USUAL.stepOf(secret.bytes(), typed, now, Long.MIN_VALUE).isPresent();
            return new Outcome.Refused<>(
                    Finding.block(used ? "identity.factor.used" : "identity.factor.wrong"));
        } finally {
            secret.wipe();
        }
    }

    private Outcome<Proved> byRecoveryCode(Arrival.Admission admission, String typed) {
        return use(admission.person(), typed)
                ? new Outcome.Done<>(proved(admission, true))
                : new Outcome.Refused<>(Finding.block("identity.factor.wrong"));
    }

    private boolean use(PersonId person, String typed) {
        var characters = typed.toCharArray();
        try {
            return factors.use(person, RecoveryCode.of(person, characters), clock.instant());
        } finally {
            SecretText.wipe(characters);
        }
    }

    private Proved proved(Arrival.Admission admission, boolean byRecoveryCode) {
        return new Proved(
                arrival.proved(admission),
                factors.codes(admission.person()).left().size(),
                byRecoveryCode);
    }
}
