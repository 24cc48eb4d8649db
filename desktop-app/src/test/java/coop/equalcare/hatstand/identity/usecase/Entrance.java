package coop.equalcare.hatstand.identity.usecase;

import coop.equalcare.hatstand.identity.domain.InMemoryLogins;
import coop.equalcare.hatstand.identity.domain.Logins;
import coop.equalcare.hatstand.identity.domain.factor.InMemorySecondFactors;
import coop.equalcare.hatstand.identity.domain.factor.SecondFactors;
import coop.equalcare.hatstand.identity.domain.guess.Guesses;
import coop.equalcare.hatstand.identity.domain.guess.InMemoryGuesses;
import coop.equalcare.hatstand.identity.domain.password.InMemoryStaffPasswords;
import coop.equalcare.hatstand.identity.domain.password.StaffPassword;
import coop.equalcare.hatstand.identity.domain.password.StaffPasswords;
import coop.equalcare.hatstand.identity.domain.registration.InMemoryRegistrations;
import coop.equalcare.hatstand.identity.domain.registration.Registrations;
import coop.equalcare.hatstand.identity.usecase.server.ServerProof;
import coop.equalcare.hatstand.identity.usecase.server.UnlockAtServer;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.OnePostcode;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Postcodes;
import coop.equalcare.hatstand.platform.secrets.Argon2id;
import coop.equalcare.hatstand.platform.secrets.KeyRing;
import coop.equalcare.hatstand.platform.secrets.RandomBytes;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.UUID;

/** The way in, over fakes or over a database, with a clock that a test can move. */
public final class Entrance {

    /** Where it keeps what it keeps. */
    public record Stores(
            Logins logins,
            StaffPasswords passwords,
            Guesses guesses,
            SecondFactors factors,
            Registrations registrations) {

        public static Stores inMemory() {
            return new Stores(
                    new InMemoryLogins(),
                    new InMemoryStaffPasswords(),
                    new InMemoryGuesses(),
                    new InMemorySecondFactors(),
                    new InMemoryRegistrations());
        }
    }

    /** A clock that goes when it is told to. */
    public static final class Clock implements InstantSource {

        private Instant now = Instant.parse("2026-11-24T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        public void pass(Duration time) {
            now = now.plus(time);
        }
    }

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** What the server lets whoever is at the desk in with. */
    public static final String SERVER_PASSWORD = "otter lamp Tuesday";

    private static final String CO_OP = "Upper Valley Care Co-op";

    public final Stores stores;
    public final Clock clock;
    public final Arrival arrival;
    public final SignIn signIn;
    public final ListPersonas personas;
    public final FoundCoOp found;
    public final OwnSignIn own;
    public final ChangePassword change;
    public final ResetSignIn reset;
    public final RescueAdministrator rescue;
    public final Register register;
    public final ListStaff staff;
    public final UnlockDesk unlock;
    public final UnlockAtServer unlockAtServer;

    private final Gate gate;
    private final Hashing hashing = new Hashing(Argon2id.FLOOR, RandomBytes.ofTheSystem());

    public Entrance(Gate gate, People people, Stores stores, Clock clock, boolean demo) {
        this.gate = gate;
        this.stores = stores;
        this.clock = clock;
        var postcodes = new OnePostcode(Postcodes.Answer.EXISTS);
        var guessing = new Guessing(gate, stores.guesses(), clock);
        var seal =
                new FactorSeal(
                        KeyRing.from("f11e".toCharArray())
                                .sealerFor(FactorSeal.PURPOSE, hashing.random()));
        arrival = new Arrival(gate, people, stores.factors(), clock, ZONE);
        signIn = new SignIn(gate, people, stores.logins(), arrival, demo);
        personas = new ListPersonas(gate, people, clock, ZONE);
        found =
                new FoundCoOp(
                        gate,
                        people,
                        stores.logins(),
                        stores.passwords(),
                        postcodes,
                        hashing,
                        new FoundCoOp.Circumstances(CO_OP, UUID::randomUUID, clock, ZONE));
        own =
                new OwnSignIn(
                        arrival,
                        new SignInWithPassword(
                                gate, stores.passwords(), guessing, arrival, hashing, clock),
                        new ChoosePassword(
                                gate, stores.passwords(), arrival, hashing, CO_OP, clock),
                        new ProveSecondFactor(
                                gate, stores.factors(), seal, guessing, arrival, clock),
                        new EnrolSecondFactor(
                                gate, stores.factors(), seal, arrival, hashing.random(), clock));
        change =
                new ChangePassword(
                        gate, people, stores.passwords(), guessing, hashing, CO_OP, clock);
        reset =
                new ResetSignIn(
                        gate, stores.passwords(), stores.factors(), guessing, hashing, clock);
        rescue =
                new RescueAdministrator(
                        gate, people, stores.passwords(), reset, hashing, clock, ZONE);
        register =
                new Register(
                        gate,
                        stores.registrations(),
                        people,
                        postcodes,
                        stores.passwords(),
                        hashing,
                        UUID::randomUUID,
                        clock);
        unlock = new UnlockDesk(gate, stores.passwords(), guessing, arrival);
        unlockAtServer =
                new UnlockAtServer(gate, new ServerProof(gate, this::serverLets, clock), arrival);
        staff = new ListStaff(gate, people, stores.passwords(), stores.factors(), clock, ZONE);
    }

    /** As a server that knows one password would. */
    private Outcome<Boolean> serverLets(char[] typed) {
        return new Outcome.Done<>(new String(typed).equals(SERVER_PASSWORD));
    }

    public Gate gate() {
        return gate;
    }

    /** A password that was chosen some time ago; inside a transaction where there are any. */
    public void chosen(PersonId person, String password) {
        stores.passwords()
                .add(
                        StaffPassword.chosen(
                                person, hashing.of(password.toCharArray()), clock.instant()));
    }

    public Outcome<Arrival.Step> enter(PersonId person, String typed) {
        return own.withPassword().handle(new SignInWithPassword.Query(person, typed.toCharArray()));
    }

    public static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value, var _) -> value;
            case Outcome.Refused<T>(var reasons) -> throw new AssertionError(reasons.toString());
            case Outcome.Stale<T> _ -> throw new AssertionError("stale");
        };
    }
}
