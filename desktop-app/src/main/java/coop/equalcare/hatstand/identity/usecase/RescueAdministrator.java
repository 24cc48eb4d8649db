package coop.equalcare.hatstand.identity.usecase;

import coop.equalcare.hatstand.identity.domain.FrontDesk;
import coop.equalcare.hatstand.identity.domain.HatPermissions;
import coop.equalcare.hatstand.identity.domain.password.OneTimeCode;
import coop.equalcare.hatstand.identity.domain.password.StaffPassword.Standing;
import coop.equalcare.hatstand.identity.domain.password.StaffPasswords;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Helps the only administrator of a file who cannot sign in any more. Whoever is asked for the
 * file's passphrase first could read all of it anyway; where somebody else can help, they do.
 */
public final class RescueAdministrator {

    private final Gate gate;
    private final People people;
    private final StaffPasswords passwords;
    private final ResetSignIn reset;
    private final Hashing hashing;
    private final InstantSource clock;
    private final ZoneId zone;

    public RescueAdministrator(
            Gate gate,
            People people,
            StaffPasswords passwords,
            ResetSignIn reset,
            Hashing hashing,
            InstantSource clock,
            ZoneId zone) {
        this.gate = gate;
        this.people = people;
        this.passwords = passwords;
        this.reset = reset;
        this.hashing = hashing;
        this.clock = clock;
        this.zone = zone;
    }

    public Outcome<OneTimeCode> handle(PersonId administrator) {
        var code = hashing.newCode();
        var hash = hashing.of(code);
        return gate.write(
                FrontDesk.ACTOR,
                Permission.SIGN_IN,
                new Gate.Deed("password.rescue", administrator.value()),
                () ->
                        mayBeRescued(administrator)
                                .then(
                                        it ->
                                                reset.reset(
                                                        new ResetSignIn.Command(it, true),
                                                        code,
                                                        hash)));
    }

    private Outcome<PersonId> mayBeRescued(PersonId wanted) {
        var administrators = administrators();
        if (administrators.stream().noneMatch(line -> line.id().equals(wanted))) {
            return new Outcome.Refused<>(Finding.block("identity.rescue.no_administrator"));
        }
        var others =
                administrators.stream()
                        .filter(line -> !line.id().equals(wanted))
                        .filter(line -> canSignIn(line.id()))
                        .map(People.Line::name)
                        .collect(Collectors.joining(", "));
        return others.isEmpty()
                ? new Outcome.Done<>(wanted)
                : new Outcome.Refused<>(Finding.block("identity.rescue.others", others));
    }

    private List<People.Line> administrators() {
        var hats = EnumSet.copyOf(HatPermissions.bringing(Permission.MANAGE_SIGN_INS));
        return people.wearing(hats, LocalDate.ofInstant(clock.instant(), zone));
    }

    private boolean canSignIn(PersonId person) {
        return passwords.find(person).filter(it -> it.standing() == Standing.CHOSEN).isPresent();
    }
}
