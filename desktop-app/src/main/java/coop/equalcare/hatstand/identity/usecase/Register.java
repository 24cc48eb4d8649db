package coop.equalcare.hatstand.identity.usecase;

import coop.equalcare.hatstand.identity.domain.password.OneTimeCode;
import coop.equalcare.hatstand.identity.domain.password.StaffPassword;
import coop.equalcare.hatstand.identity.domain.password.StaffPasswords;
import coop.equalcare.hatstand.identity.domain.registration.Registration;
import coop.equalcare.hatstand.identity.domain.registration.Registrations;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.IdSource;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.DraftCheck;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.PersonDraft;
import coop.equalcare.hatstand.people.domain.Postcodes;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes somebody known who shall sign in: their identity, the person in the book and what they sign
 * in with, as one act. What an earlier try left half done is finished, and nothing is made twice.
 */
public final class Register {

    /** Who it is. */
    public sealed interface Who {

        /** Somebody new; the draft is all that is known of them. */
        record Newcomer(PersonDraft draft) implements Who {}

        /** Somebody whom the book has already. */
        record Known(PersonId person) implements Who {}
    }

    /**
     * @param id the same again when the same registration is tried again
     */
    public record Command(UUID id, Who who) {}

    /**
     * @param code to hand to them; nothing if they had something to sign in with already
     */
    public record Registered(Person person, Optional<OneTimeCode> code) {}

    private final Gate gate;
    private final Registrations registrations;
    private final People people;
    private final DraftCheck check;
    private final StaffPasswords passwords;
    private final Hashing hashing;
    private final IdSource ids;
    private final InstantSource clock;

    public Register(
            Gate gate,
            Registrations registrations,
            People people,
            Postcodes postcodes,
            StaffPasswords passwords,
            Hashing hashing,
            IdSource ids,
            InstantSource clock) {
        this.gate = gate;
        this.registrations = registrations;
        this.people = people;
        this.check = new DraftCheck(people, postcodes);
        this.passwords = passwords;
        this.hashing = hashing;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<Registered> handle(Actor actor, Command command) {
        var code = hashing.newCode();
        var hash = hashing.of(code);
        return gate.write(
                actor,
                Permission.MANAGE_SIGN_INS,
                new Gate.Deed("registration.open", command.id()),
                () -> {
                    var registration = begun(command);
                    return person(command.who(), registration)
                            .then(person -> finish(actor, registration, person, code, hash));
                });
    }

    /** A line of its own says whom it was about, whom one may know only by now. */
    private Outcome<Registered> finish(
            Actor actor, Registration registration, Person person, OneTimeCode code, String hash) {
        return gate.write(
                actor,
                Permission.MANAGE_SIGN_INS,
                new Gate.Deed("registration.finish", person.id().value()),
                () -> new Outcome.Done<>(finish(registration, person, code, hash)));
    }

    private Registration begun(Command command) {
        return registrations
                .find(command.id())
                .or(() -> known(command.who()).flatMap(registrations::of))
                .orElseGet(() -> begin(command));
    }

    private Registration begin(Command command) {
        var person = known(command.who()).orElseGet(() -> new PersonId(ids.next()));
        var begun = Registration.begun(command.id(), person, clock.instant());
        registrations.add(begun);
        return begun;
    }

    private static Optional<PersonId> known(Who who) {
        return switch (who) {
            case Who.Known(var person) -> Optional.of(person);
            case Who.Newcomer _ -> Optional.empty();
        };
    }

    private Outcome<Person> person(Who who, Registration registration) {
        return people.find(registration.person())
                .<Outcome<Person>>map(Outcome.Done::new)
                .orElseGet(
                        () ->
                                switch (who) {
                                    case Who.Newcomer(var draft) -> add(draft, registration);
                                    case Who.Known _ ->
                                            new Outcome.Refused<>(
                                                    Finding.block("identity.register.unknown"));
                                });
    }

    private Outcome<Person> add(PersonDraft draft, Registration registration) {
        var id = registration.person();
        return check.then(draft, id, () -> people.add(draft.toNew(id)));
    }

    private Registered finish(
            Registration registration, Person person, OneTimeCode code, String hash) {
        var now = clock.instant();
        var isNew = passwords.find(person.id()).isEmpty();
        if (isNew) {
            passwords.add(
                    StaffPassword.code(person.id(), hash, now, now.plus(OneTimeCode.VALID_FOR)));
        }
        if (registration.isHalfDone()) {
            registrations.save(registration.finished(now));
        }
        return new Registered(person, isNew ? Optional.of(code) : Optional.empty());
    }
}
