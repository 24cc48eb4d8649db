package coop.equalcare.hatstand.identity.usecase;

import coop.equalcare.hatstand.identity.domain.FrontDesk;
import coop.equalcare.hatstand.identity.domain.factor.RecoveryCode;
import coop.equalcare.hatstand.identity.domain.factor.RecoveryCodes;
import coop.equalcare.hatstand.identity.domain.factor.SecondFactor;
import coop.equalcare.hatstand.identity.domain.factor.SecondFactors;
import coop.equalcare.hatstand.identity.domain.factor.Totp;
import coop.equalcare.hatstand.identity.domain.factor.TotpSecret;
import coop.equalcare.hatstand.identity.domain.password.ReadableCode;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.secrets.RandomBytes;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/**
 * Connects somebody's authenticator app. The first code of the app proves that it has the secret;
 * only then is anything kept.
 */
public final class EnrolSecondFactor {

    /**
     * @param secret which the app learns and the screen shows until then
     * @param typed the first code that the app shows
     */
    public record Command(Arrival.Admission admission, TotpSecret secret, String typed) {
        /** Without what is secret: it may end in a log. */
        @Override
        public String toString() {
            return "Command[…]";
        }
    }

    /**
     * @param codes shown once: only their hashes are kept
     */
    public record Enrolled(Arrival.Admission admission, List<String> codes) {
        /** Without what is secret: it may end in a log. */
        @Override
        public String toString() {
            return "Enrolled[…]";
        }
    }

    private final Gate gate;
    private final SecondFactors factors;
    private final FactorSeal seal;
    private final Arrival arrival;
    private final RandomBytes random;
    private final InstantSource clock;

    public EnrolSecondFactor(
            Gate gate,
            SecondFactors factors,
            FactorSeal seal,
            Arrival arrival,
            RandomBytes random,
            InstantSource clock) {
        this.gate = gate;
        this.factors = factors;
        this.seal = seal;
        this.arrival = arrival;
        this.random = random;
        this.clock = clock;
    }

    /** Nothing is kept of it until its first code has come back. */
    public TotpSecret newSecret() {
        return new TotpSecret(random.next(TotpSecret.BYTES));
    }

    public Outcome<Enrolled> handle(Command command) {
        return arrival.timely(command.admission()).then(admission -> enrol(admission, command));
    }

    private Outcome<Enrolled> enrol(Arrival.Admission admission, Command command) {
        var now = clock.instant();
        var step =
                Totp.USUAL.stepOf(
                        command.secret().bytes(),
                        command.typed().replace(" ", ""),
                        now,
                        Long.MIN_VALUE);
        if (step.isEmpty()) {
            return new Outcome.Refused<>(Finding.block("identity.factor.wrong_first"));
        }
        var person = admission.person();
        var codes = newCodes();
        var factor =
                new SecondFactor(
                        person, seal.shut(person, command.secret()), now, step.getAsLong(), 0);
        var deed = new Gate.Deed("second_factor.enrol", person.value());
        return gate.write(
                FrontDesk.ACTOR, Permission.SIGN_IN, deed, () -> keep(admission, factor, codes));
    }

    /** Whoever has only the password cannot put their own telephone in the place of another. */
    private Outcome<Enrolled> keep(
            Arrival.Admission admission, SecondFactor factor, List<String> codes) {
        var person = admission.person();
        if (factors.find(person).isPresent()) {
            if (!admission.isProved()) {
                return new Outcome.Refused<>(Finding.block("identity.factor.there_already"));
            }
            factors.remove(person);
        }
        factors.add(factor, hashes(person, codes));
        return new Outcome.Done<>(new Enrolled(arrival.proved(admission), codes));
    }

    private List<String> newCodes() {
        return Stream.generate(() -> ReadableCode.of(random.next(RecoveryCode.RANDOM_BYTES)))
                .limit(RecoveryCodes.HOW_MANY)
                .toList();
    }

    private static RecoveryCodes hashes(PersonId person, List<String> codes) {
        return new RecoveryCodes(
                codes.stream().map(code -> RecoveryCode.of(person, code.toCharArray())).toList());
    }
}
