package coop.equalcare.hatstand.identity.usecase;

import coop.equalcare.hatstand.identity.domain.FrontDesk;
import coop.equalcare.hatstand.identity.domain.Logins;
import coop.equalcare.hatstand.identity.domain.password.PasswordRules;
import coop.equalcare.hatstand.identity.domain.password.StaffPassword;
import coop.equalcare.hatstand.identity.domain.password.StaffPasswords;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.IdSource;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.DraftCheck;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.HatAssignment;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.PersonDraft;
import coop.equalcare.hatstand.people.domain.Postcodes;
import coop.equalcare.hatstand.platform.secrets.SecretText;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Lets the first person in, with the hats that let them give hats to everybody else. */
public final class FoundCoOp {

    /** What the founder will sign in with. */
    public sealed interface With {

        /** On a shared database: the login that the server let in. */
        record Login(String name) implements With {}

        /** On a file of one's own; overwritten before the answer is given. */
        record Password(char[] typed) implements With {}
    }

    public record Command(PersonDraft founder, With with) {}

    /** Where and when the co-op is founded. */
    public record Circumstances(String coOp, IdSource ids, InstantSource clock, ZoneId zone) {}

    private static final List<Hat> FOUNDERS_HATS =
            List.of(Hat.ADMINISTRATOR, Hat.MEMBERSHIP_SECRETARY, Hat.COORDINATOR);

    private final Gate gate;
    private final People people;
    private final Logins logins;
    private final StaffPasswords passwords;
    private final DraftCheck check;
    private final Hashing hashing;
    private final Circumstances now;

    public FoundCoOp(
            Gate gate,
            People people,
            Logins logins,
            StaffPasswords passwords,
            Postcodes postcodes,
            Hashing hashing,
            Circumstances now) {
        this.gate = gate;
        this.people = people;
        this.logins = logins;
        this.passwords = passwords;
        this.check = new DraftCheck(people, postcodes);
        this.hashing = hashing;
        this.now = now;
    }

    public Outcome<Person> handle(Command command) {
        return switch (command.with()) {
            case With.Login(var name) -> found(command.founder(), id -> logins.add(name, id));
            case With.Password(var typed) -> foundWithPassword(command.founder(), typed);
        };
    }

    private Outcome<Person> foundWithPassword(PersonDraft founder, char[] typed) {
        try {
            var broken =
                    PasswordRules.check(
                            typed, List.of(founder.name(), founder.knownAs(), now.coOp()));
            if (!broken.isEmpty()) {
                return new Outcome.Refused<>(broken);
            }
            var hash = hashing.of(typed);
            return found(
                    founder,
                    id -> passwords.add(StaffPassword.chosen(id, hash, now.clock().instant())));
        } finally {
            SecretText.wipe(typed);
        }
    }

    private Outcome<Person> found(PersonDraft founder, Consumer<PersonId> giveCredentials) {
        var id = new PersonId(now.ids().next());
        return gate.write(
                FrontDesk.ACTOR,
                Permission.SIGN_IN,
                new Gate.Deed("person.found", id.value()),
                () -> found(id, founder, giveCredentials));
    }

    private Outcome<Person> found(
            PersonId id, PersonDraft founder, Consumer<PersonId> giveCredentials) {
        var today = LocalDate.ofInstant(now.clock().instant(), now.zone());
        if (!people.search("", today, 1).isEmpty()) {
            return new Outcome.Refused<>(Finding.block("identity.found.not_empty"));
        }
        return check.then(
                founder,
                id,
                () -> {
                    var added = people.add(wearingHats(founder.toNew(id), today));
                    giveCredentials.accept(id);
                    return added;
                });
    }

    private Person wearingHats(Person founder, LocalDate today) {
        var wearing = founder;
        for (var hat : FOUNDERS_HATS) {
            wearing =
                    wearing.taking(
                            new HatAssignment(now.ids().next(), hat, today, Optional.empty()));
        }
        return wearing;
    }
}
