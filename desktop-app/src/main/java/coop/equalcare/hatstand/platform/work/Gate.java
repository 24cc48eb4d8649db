package coop.equalcare.hatstand.platform.work;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;

import java.util.UUID;
import java.util.function.Supplier;

/**
 * The one way to the data: permission, transaction, work, audit, commit, then tell the other desks.
 *
 * <p>Inside another deed the inner one joins the outer transaction. What is not {@link
 * Outcome.Done} is rolled back.
 */
public interface Gate {

    /**
     * What is done and to what, for the audit trail; never content.
     *
     * @param action for example {@code booking.move}; the part before the dot names the kind of the
     *     subject
     */
    record Deed(String action, UUID subject) {

        public String kind() {
            return action.substring(0, action.indexOf('.'));
        }
    }

    <T> Outcome<T> write(Actor actor, Permission permission, Deed deed, Supplier<Outcome<T>> work);

    /**
     * Reading things about people is a deed too: if the audit line cannot be written, the reading
     * fails.
     */
    <T> Outcome<T> read(Actor actor, Permission permission, Deed deed, Supplier<Outcome<T>> work);
}
