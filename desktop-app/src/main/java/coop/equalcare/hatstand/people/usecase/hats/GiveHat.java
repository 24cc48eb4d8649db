package coop.equalcare.hatstand.people.usecase.hats;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.IdSource;
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

/** Grants a request: the hat is worn from a day on. */
public final class GiveHat {

    /**
     * @param person whose request it is
     * @param reason why it could not wait for a second person; empty where there is one
     */
    public record Command(
            HatRequestId request,
            PersonId person,
            LocalDate since,
            String reason,
            int seenVersion) {}

    private final Gate gate;
    private final Hats hats;
    private final People people;
    private final IdSource ids;
    private final InstantSource clock;
    private final ZoneId zone;

    public GiveHat(
            Gate gate, Hats hats, People people, IdSource ids, InstantSource clock, ZoneId zone) {
        this.gate = gate;
        this.hats = hats;
        this.people = people;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    public Outcome<HatRequest> handle(Actor actor, Command command) {
        var deed = new Gate.Deed("person.give_hat", command.person().value());
        return gate.write(actor, Permission.GIVE_HATS, deed, () -> give(actor.person(), command));
    }

    private Outcome<HatRequest> give(PersonId me, Command command) {
        var seen =
                new WaitingRequests.Seen(
                        command.request(), command.person(), command.seenVersion());
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return new WaitingRequests(hats)
                .deciding(seen, me, people, today)
                .map(deciding -> give(deciding, command))
                .orElseGet(Outcome.Stale::new);
    }

    private Outcome<HatRequest> give(HatRules.Deciding deciding, Command command) {
        var reason = command.reason().strip();
        var findings = HatRules.toGrant(deciding, command.since(), reason);
        if (!findings.isEmpty()) {
            return new Outcome.Refused<>(findings);
        }
        var granted =
                new HatRequest.Decision.Granted(
                        deciding.me(),
                        clock.instant(),
                        ids.next(),
                        command.since(),
                        deciding.goesAlone(),
                        reason);
        return new Outcome.Done<>(hats.save(deciding.request().decided(granted)));
    }
}
