package coop.equalcare.hatstand.platform.work;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;

import java.time.InstantSource;
import java.util.function.Supplier;

/** The Gate of the running product. */
public final class GuardedGate implements Gate {

    private final UnitOfWork unitOfWork;
    private final AuditTrail trail;
    private final ChangeFeed feed;
    private final InstantSource clock;

    public GuardedGate(
            UnitOfWork unitOfWork, AuditTrail trail, ChangeFeed feed, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.trail = trail;
        this.feed = feed;
        this.clock = clock;
    }

    @Override
    public <T> Outcome<T> write(
            Actor actor, Permission permission, Deed deed, Supplier<Outcome<T>> work) {
        return pass(
                actor,
                permission,
                deed,
                () -> {
                    var outcome = work.get();
                    if (outcome instanceof Outcome.Done) {
                        feed.announce(new Change(deed.kind(), deed.subject()));
                    }
                    return outcome;
                });
    }

    @Override
    public <T> Outcome<T> read(
            Actor actor, Permission permission, Deed deed, Supplier<Outcome<T>> work) {
        return pass(actor, permission, deed, work);
    }

    private <T> Outcome<T> pass(
            Actor actor, Permission permission, Deed deed, Supplier<Outcome<T>> work) {
        if (!actor.may(permission)) {
            return new Outcome.Refused<>(
                    Finding.block("platform.gate.missing_permission", permission));
        }
        try {
            return unitOfWork.inTransaction(
                    () -> audited(actor, deed, work), Outcome.Done.class::isInstance);
        } catch (WriteConflict conflict) {
            // Inside an outer deed the transaction is lost as a whole, so the outer one must hear
            // of it.
            if (unitOfWork.isActive()) {
                throw conflict;
            }
            return asOutcome(conflict);
        }
    }

    private <T> Outcome<T> audited(Actor actor, Deed deed, Supplier<Outcome<T>> work) {
        var outcome = work.get();
        if (outcome instanceof Outcome.Done) {
            trail.append(new AuditTrail.Line(clock.instant(), actor.person(), deed));
        }
        return outcome;
    }

    private static <T> Outcome<T> asOutcome(WriteConflict conflict) {
        return switch (conflict) {
            case WriteConflict.Stale _ -> new Outcome.Stale<>();
            case WriteConflict.Unreachable lost -> new Outcome.Refused<>(lost.reason());
            case WriteConflict.Forbidden forbidden ->
                    new Outcome.Refused<>(Finding.block("platform.constraint." + forbidden.rule()));
        };
    }
}
