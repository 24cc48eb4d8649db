package coop.equalcare.hatstand.identity.usecase;

import coop.equalcare.hatstand.identity.domain.FrontDesk;
import coop.equalcare.hatstand.identity.domain.password.OneTimeCode;
import coop.equalcare.hatstand.identity.domain.password.PasswordRules;
import coop.equalcare.hatstand.identity.domain.password.StaffPassword;
import coop.equalcare.hatstand.identity.domain.password.StaffPassword.Standing;
import coop.equalcare.hatstand.identity.domain.password.StaffPasswords;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.platform.secrets.Argon2id;
import coop.equalcare.hatstand.platform.secrets.SecretText;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;
import java.util.List;

/** On the way in: a password in the place of a one-time code, or where there was none yet. */
public final class ChoosePassword {

    /**
     * @param password overwritten before the answer is given
     */
    public record Command(Arrival.Admission admission, char[] password) {}

    private final Gate gate;
    private final StaffPasswords passwords;
    private final Arrival arrival;
    private final Hashing hashing;
    private final String coOp;
    private final InstantSource clock;

    /**
     * @param coOp its name, which anybody can guess
     */
    public ChoosePassword(
            Gate gate,
            StaffPasswords passwords,
            Arrival arrival,
            Hashing hashing,
            String coOp,
            InstantSource clock) {
        this.gate = gate;
        this.passwords = passwords;
        this.arrival = arrival;
        this.hashing = hashing;
        this.coOp = coOp;
        this.clock = clock;
    }

    public Outcome<Arrival.Step> handle(Command command) {
        try {
            return arrival.timely(command.admission())
                    .then(admission -> arrival.with(admission.person(), Outcome.Done::new))
                    .then(person -> choose(person, command));
        } finally {
            SecretText.wipe(command.password());
        }
    }

    private Outcome<Arrival.Step> choose(Person person, Command command) {
        var broken = findings(command.password(), person);
        return broken.isEmpty()
                ? keep(command, person, hashing.of(command.password()))
                : new Outcome.Refused<>(broken);
    }

    private List<Finding> findings(char[] password, Person person) {
        return PasswordRules.check(password, List.of(person.name(), person.knownAs(), coOp));
    }

    private Outcome<Arrival.Step> keep(Command command, Person person, String hash) {
        return gate.write(
                FrontDesk.ACTOR,
                Permission.SIGN_IN,
                new Gate.Deed("password.choose", person.id().value()),
                () ->
                        passwords
                                .find(person.id())
                                .filter(before -> before.standing() != Standing.CHOSEN)
                                .filter(before -> command.admission().isFor(before))
                                .map(before -> keep(command, person, before, hash))
                                .orElseGet(Outcome.Stale::new));
    }

    private Outcome<Arrival.Step> keep(
            Command command, Person person, StaffPassword before, String hash) {
        var meant = OneTimeCode.normalised(command.password());
        try {
            if (before.standing() == Standing.CODE && Argon2id.matches(meant, before.hash())) {
                return new Outcome.Refused<>(Finding.block("identity.password.same"));
            }
        } finally {
            SecretText.wipe(meant);
        }
        passwords.save(before.followedBy(StaffPassword.chosen(person.id(), hash, clock.instant())));
        return arrival.next(person, command.admission());
    }
}
