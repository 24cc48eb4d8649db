package coop.equalcare.hatstand.identity.usecase.server;

import coop.equalcare.hatstand.identity.usecase.Arrival;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;

/** Whoever locked a desk at a server comes back to it: the server says whether it is them. */
public final class UnlockAtServer {

    private final ServerProof proof;
    private final Arrival arrival;

    public UnlockAtServer(ServerProof proof, Arrival arrival) {
        this.proof = proof;
        this.arrival = arrival;
    }

    /**
     * @param typed overwritten before the answer is given
     */
    public Outcome<Actor> handle(Actor actor, char[] typed) {
        return proof.of(actor, "session.unlock_wrong", typed)
                .then(arrival::stillThere)
                .then(it -> proof.line("session.unlock", it));
    }
}
