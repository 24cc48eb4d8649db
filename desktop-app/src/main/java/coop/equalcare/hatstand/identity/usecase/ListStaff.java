package coop.equalcare.hatstand.identity.usecase;

import coop.equalcare.hatstand.identity.domain.HatPermissions;
import coop.equalcare.hatstand.identity.domain.factor.SecondFactors;
import coop.equalcare.hatstand.identity.domain.password.StaffPassword;
import coop.equalcare.hatstand.identity.domain.password.StaffPasswords;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who wears a hat of the office, and what each of them can sign in with. */
public final class ListStaff {

    /** What somebody can sign in with. */
    public enum State {
        /** Nothing: an administrator has to let them. */
        NOTHING,
        /** Nothing yet, but they may choose, as they were here before there were passwords. */
        MAY_CHOOSE,
        CODE,
        CODE_ENDED,
        PASSWORD
    }

    /**
     * @param codeUntil when their one-time code ends
     */
    public record Line(
            PersonId person,
            String name,
            List<Hat> hats,
            State state,
            Optional<Instant> codeUntil,
            boolean secondFactor,
            boolean needsSecondFactor) {

        public Line {
            hats = List.copyOf(hats);
        }
    }

    private static final UUID EVERYBODY = new UUID(0, 0);

    private final Gate gate;
    private final People people;
    private final StaffPasswords passwords;
    private final SecondFactors factors;
    private final InstantSource clock;
    private final ZoneId zone;

    public ListStaff(
            Gate gate,
            People people,
            StaffPasswords passwords,
            SecondFactors factors,
            InstantSource clock,
            ZoneId zone) {
        this.gate = gate;
        this.people = people;
        this.passwords = passwords;
        this.factors = factors;
        this.clock = clock;
        this.zone = zone;
    }

    public Outcome<List<Line>> handle(Actor actor) {
        return gate.read(
                actor,
                Permission.MANAGE_SIGN_INS,
                new Gate.Deed("registration.list", EVERYBODY),
                () -> new Outcome.Done<>(lines()));
    }

    private List<Line> lines() {
        var now = clock.instant();
        Map<PersonId, StaffPassword> known =
                passwords.all().stream()
                        .collect(Collectors.toMap(StaffPassword::person, Function.identity()));
        var hats = EnumSet.copyOf(HatPermissions.bringing(Permission.SIGN_IN));
        return people.wearing(hats, LocalDate.ofInstant(now, zone)).stream()
                .map(line -> line(line, Optional.ofNullable(known.get(line.id())), now))
                .toList();
    }

    private Line line(People.Line person, Optional<StaffPassword> password, Instant now) {
        return new Line(
                person.id(),
                person.name(),
                person.hats(),
                password.map(it -> state(it, now)).orElse(State.NOTHING),
                password.flatMap(StaffPassword::until),
                factors.find(person.id()).isPresent(),
                person.hats().stream().anyMatch(HatPermissions::isElevated));
    }

    private static State state(StaffPassword password, Instant now) {
        return switch (password.standing()) {
            case OPEN -> State.MAY_CHOOSE;
            case CODE -> password.hasEndedBy(now) ? State.CODE_ENDED : State.CODE;
            case CHOSEN -> State.PASSWORD;
        };
    }
}
