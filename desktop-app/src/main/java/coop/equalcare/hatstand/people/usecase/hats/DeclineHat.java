package coop.equalcare.hatstand.people.usecase.hats;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.hats.HatRequest;
import coop.equalcare.hatstand.people.domain.hats.HatRequestId;
import coop.equalcare.hatstand.people.domain.hats.HatRules;
import coop.equalcare.hatstand.people.domain.hats.Hats;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** Declines a request for a hat, with a reason that whoever asked can read. */
public final class DeclineHat {

    /**
     * @param person whose request it is
     */
    public record Command(HatRequestId request, PersonId person, String reason, int seenVersion) {}

    private final Gate gate;
    private final Hats hats;
    private final People people;
    private final InstantSource clock;
    private final ZoneId zone;

    public DeclineHat(Gate gate, Hats hats, People people, InstantSource clock, ZoneId zone) {
        this.gate = gate;
        this.hats = hats;
        this.people = people;
        this.clock = clock;
        this.zone = zone;
    }

    public Outcome<HatRequest> handle(Actor actor, Command command) {
        var deed = new Gate.Deed("person.decline_hat", command.person().value());
        return gate.write(
                actor, Permission.GIVE_HATS, deed, () -> decline(actor.person(), command));
    }

    private Outcome<HatRequest> decline(PersonId me, Command command) {
        var seen =
                new WaitingRequests.Seen(
                        command.request(), command.person(), command.seenVersion());
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return new WaitingRequests(hats)
                .deciding(seen, me, people, today)
                .map(deciding -> decline(deciding, command.reason().strip()))
                .orElseGet(Outcome.Stale::new);
    }

    private Outcome<HatRequest> decline(HatRules.Deciding deciding, String reason) {
        var findings = HatRules.toDecline(deciding, reason);
        if (!findings.isEmpty()) {
            return new Outcome.Refused<>(findings);
        }
        var declined = new HatRequest.Decision.Declined(deciding.me(), clock.instant(), reason);
        return new Outcome.Done<>(hats.save(deciding.request().decided(declined)));
    }
}
