package coop.equalcare.hatstand.identity.usecase;

import coop.equalcare.hatstand.identity.domain.FrontDesk;
import coop.equalcare.hatstand.identity.domain.HatPermissions;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;

/** Who may sit down at a desk whose database is a file of its own. */
public final class ListPersonas {

    private final Gate gate;
    private final People people;
    private final InstantSource clock;
    private final ZoneId zone;

    public ListPersonas(Gate gate, People people, InstantSource clock, ZoneId zone) {
        this.gate = gate;
        this.people = people;
        this.clock = clock;
        this.zone = zone;
    }

    public Outcome<List<People.Line>> handle() {
        var deed = new Gate.Deed("session.personas", FrontDesk.ACTOR.person().value());
        return gate.read(
                FrontDesk.ACTOR,
                Permission.SIGN_IN,
                deed,
                () -> new Outcome.Done<>(withOfficeHats()));
    }

    private List<People.Line> withOfficeHats() {
        var hats = EnumSet.copyOf(HatPermissions.bringing(Permission.SIGN_IN));
        return people.wearing(hats, LocalDate.ofInstant(clock.instant(), zone));
    }
}
