package coop.equalcare.hatstand.people.usecase.hats;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.hats.HatRequest;
import coop.equalcare.hatstand.people.domain.hats.HatRequestId;
import coop.equalcare.hatstand.people.domain.hats.HatRules;
import coop.equalcare.hatstand.people.domain.hats.Hats;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;

/** Takes back a request for a hat that nobody has decided about yet. */
public final class WithdrawHat {

    /**
     * @param person whose request it is
     */
    public record Command(HatRequestId request, PersonId person, int seenVersion) {}

    private final Gate gate;
    private final Hats hats;
    private final InstantSource clock;

    public WithdrawHat(Gate gate, Hats hats, InstantSource clock) {
        this.gate = gate;
        this.hats = hats;
        this.clock = clock;
    }

    public Outcome<HatRequest> handle(Actor actor, Command command) {
        var deed = new Gate.Deed("person.withdraw_hat", command.person().value());
        return gate.write(actor, Permission.SIGN_IN, deed, () -> withdraw(actor.person(), command));
    }

    private Outcome<HatRequest> withdraw(PersonId me, Command command) {
        return new WaitingRequests(hats)
                .find(
                        new WaitingRequests.Seen(
                                command.request(), command.person(), command.seenVersion()))
                .map(request -> withdraw(me, request))
                .orElseGet(Outcome.Stale::new);
    }

    private Outcome<HatRequest> withdraw(PersonId me, HatRequest request) {
        var findings = HatRules.toWithdraw(request, me);
        if (!findings.isEmpty()) {
            return new Outcome.Refused<>(findings);
        }
        var withdrawn = new HatRequest.Decision.Withdrawn(me, clock.instant());
        return new Outcome.Done<>(hats.save(request.decided(withdrawn)));
    }
}
