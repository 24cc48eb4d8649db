package coop.equalcare.hatstand.identity.usecase.server;

import coop.equalcare.hatstand.identity.domain.guess.Factor;
import coop.equalcare.hatstand.identity.domain.guess.GuessCount;
import coop.equalcare.hatstand.identity.usecase.Guessing;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.secrets.SecretText;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Whether it is really whoever came in that is at the desk: the server says. Wrong tries are
 * counted here as they are on the way into a file, and kept in the trail; the server has no place
 * for them that a login may write to.
 */
public final class ServerProof {

    /** What says whether a password is the one that this login connects with. */
    @FunctionalInterface
    public interface Server {

        /**
         * @param typed overwritten before the answer is given
         * @return refused where the server could not be asked, or asks nobody for a password
         */
        Outcome<Boolean> lets(char[] typed);
    }

    private final Gate gate;
    private final Server server;
    private final InstantSource clock;
    private final ReentrantLock one = new ReentrantLock();

    /** One login is one person: all tries at this server are theirs. */
    private Optional<GuessCount> guesses = Optional.empty();

    public ServerProof(Gate gate, Server server, InstantSource clock) {
        this.gate = gate;
        this.server = server;
        this.clock = clock;
    }

    /**
     * @param wrong what a wrong try is called in the trail
     * @param typed overwritten before the answer is given
     */
    Outcome<Actor> of(Actor actor, String wrong, char[] typed) {
        one.lock();
        try {
            var now = clock.instant();
            var before = guesses.orElseGet(() -> GuessCount.none(actor.person(), Factor.PASSWORD));
            var heardFrom = before.heardFrom(now);
            return heardFrom.isPresent()
                    ? new Outcome.Refused<>(Finding.block("identity.guess.wait", heardFrom.get()))
                    : ask(actor, wrong, before.oneMore(now), server.lets(typed));
        } finally {
            one.unlock();
            SecretText.wipe(typed);
        }
    }

    private Outcome<Actor> ask(
            Actor actor, String wrong, GuessCount counted, Outcome<Boolean> answer) {
        return switch (answer) {
            case Outcome.Done<Boolean>(var right, var _) when right -> {
                guesses = Optional.empty();
                yield new Outcome.Done<>(actor);
            }
            case Outcome.Done<Boolean> _ -> {
                guesses = Optional.of(counted);
                line(wrong, actor);
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
