package coop.equalcare.hatstand.identity.usecase;

import coop.equalcare.hatstand.identity.domain.FrontDesk;
import coop.equalcare.hatstand.identity.domain.guess.Factor;
import coop.equalcare.hatstand.identity.domain.guess.GuessCount;
import coop.equalcare.hatstand.identity.domain.guess.Guesses;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.work.Gate;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Hears a guess. It is counted and committed before anybody looks whether it is right: whoever
 * pulls the plug in between has still spent it.
 */
public final class Guessing {

    /** Two windows that guess at the same moment both count. */
    private static final int TRIES = 5;

    private static final int WORTH_SAYING = 2;

    private final Gate gate;
    private final Guesses guesses;
    private final InstantSource clock;

    public Guessing(Gate gate, Guesses guesses, InstantSource clock) {
        this.gate = gate;
        this.guesses = guesses;
        this.clock = clock;
    }

    <T> Outcome<T> guess(PersonId person, Factor factor, Supplier<Outcome<T>> look) {
        return switch (write("try", person, factor, () -> count(person, factor))) {
            case Outcome.Done<GuessCount>(var count, var _) -> looked(count, look.get());
            case Outcome.Refused<GuessCount>(var reasons) -> new Outcome.Refused<>(reasons);
            case Outcome.Stale<GuessCount> _ -> new Outcome.Stale<>();
        };
    }

    /** Inside a transaction: somebody who may has vouched for them. */
    void forgive(PersonId person) {
        for (var factor : Factor.values()) {
            var count = guesses.of(person, factor);
            if (count.guesses() > 0) {
                guesses.save(count.cleared());
            }
        }
    }

    private Outcome<GuessCount> write(
            String what, PersonId person, Factor factor, Supplier<Outcome<GuessCount>> work) {
        var deed =
                new Gate.Deed(factor.name().toLowerCase(Locale.ROOT) + "." + what, person.value());
        Outcome<GuessCount> outcome = new Outcome.Stale<>();
        for (var left = TRIES; left > 0 && outcome instanceof Outcome.Stale; left--) {
            outcome = gate.write(FrontDesk.ACTOR, Permission.SIGN_IN, deed, work);
        }
        return outcome;
    }

    private Outcome<GuessCount> count(PersonId person, Factor factor) {
        var now = clock.instant();
        var before = guesses.of(person, factor);
        var heardFrom = before.heardFrom(now);
        if (heardFrom.isPresent()) {
            return new Outcome.Refused<>(Finding.block("identity.guess.wait", heardFrom.get()));
        }
        var counted = before.oneMore(now);
        guesses.save(counted);
        return new Outcome.Done<>(counted);
    }

    /** What whoever was wrong is told. */
    public static <T> Outcome<T> wrong(String key, GuessCount count) {
        return new Outcome.Refused<>(withWhatFollows(List.of(Finding.block(key)), count));
    }

    private <T> Outcome<T> looked(GuessCount count, Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> right -> cleared(count, right);
            case Outcome.Refused<T>(var reasons) ->
                    new Outcome.Refused<>(withWhatFollows(reasons, count));
            case Outcome.Stale<T> stale -> stale;
        };
    }

    private <T> Outcome<T> cleared(GuessCount count, Outcome.Done<T> right) {
        var cleared =
                write(
                        "right",
                        count.person(),
                        count.factor(),
                        () -> {
                            var now = guesses.of(count.person(), count.factor()).cleared();
                            guesses.save(now);
                            return new Outcome.Done<>(now);
                        });
        return cleared.then(_ -> right);
    }

    private static List<Finding> withWhatFollows(List<Finding> reasons, GuessCount count) {
        var all = new ArrayList<>(reasons);
        count.refusedUntil()
                .ifPresentOrElse(
                        until -> all.add(Finding.warn("identity.guess.wait_after", until)),
                        () -> {
                            if (count.free() <= WORTH_SAYING) {
                                all.add(Finding.note("identity.guess.left", count.free() + 1));
                            }
                        });
        return all;
    }
}
