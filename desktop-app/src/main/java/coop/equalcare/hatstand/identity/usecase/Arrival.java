package coop.equalcare.hatstand.identity.usecase;

import coop.equalcare.hatstand.identity.domain.FrontDesk;
import coop.equalcare.hatstand.identity.domain.Session;
import coop.equalcare.hatstand.identity.domain.factor.SecondFactors;
import coop.equalcare.hatstand.identity.domain.password.StaffPassword;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;

/** What comes after a right password, up to sitting at the desk. That somebody came is kept. */
public final class Arrival {

    /** Where somebody stands on the way in. */
    public sealed interface Step {

        /** At the desk. */
        record In(Session session) implements Step {}

        /** They have to choose a password first. */
        record Choose(Admission admission) implements Step {}

        /** They have to give a code of their second factor. */
        record Prove(Admission admission) implements Step {}

        /**
         * Their hats ask for a second factor, and they have none yet.
         *
         * @param without whether they can work today with those of their hats that ask for none
         */
        record Enrol(Admission admission, boolean without) implements Step {}
    }

    /** That somebody was right about their password just now. Only this room gives it out. */
    public static final class Admission {

        private static final Duration GOOD_FOR = Duration.ofMinutes(15);

        private final PersonId person;
        private final int password;
        private final Instant at;
        private final boolean proved;

        private Admission(PersonId person, int password, Instant at, boolean proved) {
            this.person = person;
            this.password = password;
            this.at = at;
            this.proved = proved;
        }

        public PersonId person() {
            return person;
        }

        /** Whether nothing has taken the place of what they were right about. */
        boolean isFor(StaffPassword stored) {
            return stored.person().equals(person) && stored.version() == password;
        }

        /** Whether they have given a code of their second factor too. */
        boolean isProved() {
            return proved;
        }
    }

    private final Gate gate;
    private final People people;
    private final SecondFactors factors;
    private final InstantSource clock;
    private final ZoneId zone;

    public Arrival(
            Gate gate, People people, SecondFactors factors, InstantSource clock, ZoneId zone) {
        this.gate = gate;
        this.people = people;
        this.factors = factors;
        this.clock = clock;
        this.zone = zone;
    }

    /** Today with those of their hats that a password is enough for; the telephone is at home. */
    public Outcome<Session> withoutElevatedHats(Admission admission) {
        return timely(admission)
                .then(
                        it ->
                                with(
                                        it.person(),
                                        person ->
                                                session(person)
                                                        .map(Session::withoutElevatedHats)
                                                        .then(this::mayWork)
                                                        .then(this::start)));
    }

    /** With all their hats, once they have given a code. */
    public Outcome<Session> withAllHats(Admission admission) {
        if (!admission.isProved()) {
            throw new IllegalArgumentException("the second factor has not been asked for");
        }
        return timely(admission)
                .then(it -> with(it.person(), person -> session(person).then(this::start)));
    }

    Admission admit(StaffPassword right) {
        return new Admission(right.person(), right.version(), clock.instant(), false);
    }

    Admission proved(Admission admission) {
        return new Admission(admission.person, admission.password, admission.at, true);
    }

    /** Whoever goes away half way in does not leave the door open for the next one. */
    Outcome<Admission> timely(Admission admission) {
        return clock.instant().isAfter(admission.at.plus(Admission.GOOD_FOR))
                ? new Outcome.Refused<>(Finding.block("identity.sign_in.too_late"))
                : new Outcome.Done<>(admission);
    }

    /** The person as the book has them now. */
    <T> Outcome<T> with(PersonId id, Function<Person, Outcome<T>> work) {
        return gate.read(
                FrontDesk.ACTOR,
                Permission.SIGN_IN,
                new Gate.Deed("session.ask", id.value()),
                () ->
                        people.find(id)
                                .map(work)
                                .orElseGet(
                                        () ->
                                                new Outcome.Refused<>(
                                                        Finding.block("identity.sign_in.gone"))));
    }

    /** Inside a transaction. */
    Outcome<Step> next(Person person, Admission admission) {
        return session(person)
                .then(
                        session ->
                                session.needsSecondFactor()
                                        ? new Outcome.Done<>(secondFactor(session, admission))
                                        : start(session).map(Step.In::new));
    }

    private Step secondFactor(Session session, Admission admission) {
        return factors.find(session.actor().person()).isPresent()
                ? new Step.Prove(admission)
                : new Step.Enrol(
                        admission, session.withoutElevatedHats().actor().may(Permission.SIGN_IN));
    }

    /**
     * Hats may have been dropped while somebody was away: what they may do here must be what they
     * may do today. Hats that were added count from the next sign-in on.
     */
    public Outcome<Actor> stillThere(Actor actor) {
        return with(
                actor.person(),
                person ->
                        session(person)
                                .then(
                                        today ->
                                                today.actor()
                                                                .permissions()
                                                                .containsAll(actor.permissions())
                                                        ? new Outcome.Done<>(actor)
                                                        : new Outcome.Refused<>(
                                                                Finding.block(
                                                                        "identity.unlock.hats"))));
    }

    /** What somebody may do by the hats of today; refused to whoever wears none of the office. */
    Outcome<Session> session(Person person) {
        return mayWork(Session.of(person, LocalDate.ofInstant(clock.instant(), zone)));
    }

    private Outcome<Session> mayWork(Session session) {
        return session.actor().may(Permission.SIGN_IN)
                ? new Outcome.Done<>(session)
                : new Outcome.Refused<>(Finding.block("identity.sign_in.no_hat", session.name()));
    }

    Outcome<Session> start(Session session) {
        var deed = new Gate.Deed("session.start", session.actor().person().value());
        return gate.read(
                session.actor(), Permission.SIGN_IN, deed, () -> new Outcome.Done<>(session));
    }
}
