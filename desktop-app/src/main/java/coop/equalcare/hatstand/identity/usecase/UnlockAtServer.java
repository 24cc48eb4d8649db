package coop.equalcare.hatstand.identity.usecase;

import coop.equalcare.hatstand.identity.domain.guess.Factor;
import coop.equalcare.hatstand.identity.domain.guess.GuessCount;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.secrets.SecretText;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Whoever locked a desk at a server comes back to it: the server says whether it is them. Wrong
 * tries are counted here as they are on the way into a file, and kept in the trail; the server has
 * no place for them that a login may write to.
 */
public final class UnlockAtServer {

    /** What says whether a password is the one that this login connects with. */
    @FunctionalInterface
    public interface Server {

        /**
         * @param typed overwritten before the answer is given
         * @return refused where the server could not be asked
         */
        Outcome<Boolean> lets(char[] typed);
    }

    private final Gate gate;
    private final Arrival arrival;
    private final InstantSource clock;
    private final ReentrantLock one = new ReentrantLock();
    private final Map<PersonId, GuessCount> guesses = new HashMap<>();

    public UnlockAtServer(Gate gate, Arrival arrival, InstantSource clock) {
        this.gate = gate;
        this.arrival = arrival;
        this.clock = clock;
    }

    /**
     * @param typed overwritten before the answer is given
     */
    public Outcome<Actor> handle(Actor actor, char[] typed, Server server) {
        one.lock();
        try {
            var now = clock.instant();
            var before =
                    guesses.getOrDefault(
                            actor.person(), GuessCount.none(actor.person(), Factor.PASSWORD));
            var heardFrom = before.heardFrom(now);
            return heardFrom.isPresent()
                    ? new Outcome.Refused<>(Finding.block("identity.guess.wait", heardFrom.get()))
                    : ask(actor, before, before.oneMore(now), server.lets(typed));
        } finally {
            one.unlock();
            SecretText.wipe(typed);
        }
    }

    private Outcome<Actor> ask(
            Actor actor, GuessCount before, GuessCount counted, Outcome<Boolean> answer) {
        return switch (answer) {
            case Outcome.Done<Boolean>(var right, var _) when right -> {
                guesses.put(actor.person(), before.cleared());
                yield arrival.stillThere(actor).then(it -> line("session.unlock", it));
            }
            case Outcome.Done<Boolean> _ -> {
                guesses.put(actor.person(), counted);
                line("session.unlock_wrong", actor);
                yield Guessing.wrong("identity.sign_in.wrong_password", counted);
            }
            case Outcome.Refused<Boolean>(var reasons) -> new Outcome.Refused<>(reasons);
            case Outcome.Stale<Boolean> _ -> new Outcome.Stale<>();
        };
    }

    private Outcome<Actor> line(String action, Actor actor) {
        return gate.read(
                actor,
                Permission.SIGN_IN,
                new Gate.Deed(action, actor.person().value()),
                () -> new Outcome.Done<>(actor));
    }
}
