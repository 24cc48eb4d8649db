package coop.equalcare.hatstand.platform.work;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/** The Gate of the running product. */
public final class GuardedGate implements Gate {

    /**
     * Who tries these without the right is worth knowing, whether they would have read or written.
     */
    private static final Set<Permission> KEPT =
            EnumSet.of(Permission.MANAGE_SIGN_INS, Permission.GIVE_HATS, Permission.VIEW_AUDIT);

    private final UnitOfWork unitOfWork;
    private final AuditTrail trail;
    private final ChangeFeed feed;

    public GuardedGate(UnitOfWork unitOfWork, AuditTrail trail, ChangeFeed feed) {
        this.unitOfWork = unitOfWork;
        this.trail = trail;
        this.feed = feed;
    }

    @Override
    public <T> Outcome<T> write(
            Actor actor, Permission permission, Deed deed, Supplier<Outcome<T>> work) {
        return pass(
                actor,
                permission,
                deed,
                () -> {
                    trail.actsFor(actor);
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
        if (actor.may(permission)) {
            return inTransaction(permission, () -> audited(actor, deed, work));
        }
        // Inside an outer deed the line would be rolled back with it.
        return KEPT.contains(permission) && !unitOfWork.isActive()
                ? refusedAndKept(actor, permission, deed)
                : refused(permission);
    }

    private <T> Outcome<T> refusedAndKept(Actor actor, Permission permission, Deed deed) {
        return inTransaction(permission, () -> appended(AuditTrail.Line.of(actor, deed.refused())))
                .then(_ -> refused(permission));
    }

    @Override
    public <T> Outcome<T> read(
            Actor actor, Permission permission, Sensitive asked, Supplier<Outcome<T>> work) {
        if (unitOfWork.isActive()) {
            throw new IllegalStateException(
                    "a sensitive record is read in a deed of its own: " + asked.deed().action());
        }
        if (!actor.may(permission)) {
            return refusedAndKept(actor, permission, asked.deed());
        }
        return inTransaction(permission, () -> appended(AuditTrail.Line.of(actor, asked)))
                .then(_ -> inTransaction(permission, work));
    }

    private Outcome<Boolean> appended(AuditTrail.Line line) {
        trail.append(line);
        return new Outcome.Done<>(true);
    }

    private static <T> Outcome<T> refused(Permission permission) {
        return new Outcome.Refused<>(Finding.block("platform.gate.missing_permission", permission));
    }

    private <T> Outcome<T> inTransaction(Permission permission, Supplier<Outcome<T>> work) {
        try {
            return unitOfWork.inTransaction(work, Outcome.Done.class::isInstance);
        } catch (WriteConflict conflict) {
            // Inside an outer deed the transaction is lost as a whole, so the outer one must hear
            // of it.
            if (unitOfWork.isActive()) {
                throw conflict;
            }
            return asOutcome(conflict, permission);
        }
    }

    private <T> Outcome<T> audited(Actor actor, Deed deed, Supplier<Outcome<T>> work) {
        var outcome = work.get();
        if (outcome instanceof Outcome.Done) {
            trail.append(AuditTrail.Line.of(actor, deed));
        }
        return outcome;
    }

    private static <T> Outcome<T> asOutcome(WriteConflict conflict, Permission permission) {
        return switch (conflict) {
            case WriteConflict.Stale _ -> new Outcome.Stale<>();
            case WriteConflict.Unreachable lost -> new Outcome.Refused<>(lost.reason());
            case WriteConflict.NotEntitled _ ->
                    new Outcome.Refused<>(Finding.block("platform.gate.not_entitled", permission));
            case WriteConflict.Forbidden forbidden ->
                    new Outcome.Refused<>(Finding.block("platform.constraint." + forbidden.rule()));
        };
    }
}
