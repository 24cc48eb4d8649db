package coop.equalcare.hatstand.identity.usecase.server;

import coop.equalcare.hatstand.identity.usecase.Arrival;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.work.Gate;

/** Whoever locked a desk at a server comes back to it: the server says whether it is them. */
public final class UnlockAtServer {

    private final Gate gate;
    private final ServerProof proof;
    private final Arrival arrival;

    public UnlockAtServer(Gate gate, ServerProof proof, Arrival arrival) {
        this.gate = gate;
        this.proof = proof;
        this.arrival = arrival;
    }

    /**
     * @param typed overwritten before the answer is given
     */
    public Outcome<Actor> handle(Actor actor, char[] typed) {
        return proof.of(actor, "session.unlock_wrong", typed)
                .then(arrival::stillThere)
                .then(this::kept);
    }

    private Outcome<Actor> kept(Actor actor) {
        return gate.read(
                actor,
                Permission.SIGN_IN,
                new Gate.Deed("session.unlock", actor.person().value()),
                () -> new Outcome.Done<>(actor));
    }
}
