package coop.equalcare.hatstand.platform.work;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A Gate over stores that need no transaction: it asks for the permission and notes the deed. */
public final class OpenGate implements Gate {

    private final List<Deed> done = new ArrayList<>();

    public List<Deed> done() {
        return List.copyOf(done);
    }

    @Override
    public <T> Outcome<T> write(
            Actor actor, Permission permission, Deed deed, Supplier<Outcome<T>> work) {
        return pass(actor, permission, deed, work);
    }

    @Override
    public <T> Outcome<T> read(
            Actor actor, Permission permission, Deed deed, Supplier<Outcome<T>> work) {
        return pass(actor, permission, deed, work);
    }

    @Override
    public <T> Outcome<T> read(
            Actor actor, Permission permission, Sensitive asked, Supplier<Outcome<T>> work) {
        if (actor.may(permission)) {
            asked.also().get();
        }
        return pass(actor, permission, asked.deed(), work);
    }

    private <T> Outcome<T> pass(
            Actor actor, Permission permission, Deed deed, Supplier<Outcome<T>> work) {
        if (!actor.may(permission)) {
            return new Outcome.Refused<>(
                    Finding.block("platform.gate.missing_permission", permission));
        }
        var outcome = work.get();
        if (outcome instanceof Outcome.Done) {
            done.add(deed);
        }
        return outcome;
    }
}
