package coop.equalcare.hatstand.platform.work;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.Purpose;

import java.util.Collection;
import java.util.List;
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

        /** What is kept of an attempt without the right. */
        Deed refused() {
            return new Deed(action + "_refused", subject);
        }
    }

    /**
     * A look at what is kept of somebody, and why.
     *
     * @param also finds what else will be seen, inside the first of the two transactions: everybody
     *     in a list
     */
    record Sensitive(Deed deed, Purpose purpose, Supplier<List<UUID>> also) {

        public static Sensitive one(String action, UUID subject, Purpose purpose) {
            return new Sensitive(new Deed(action, subject), purpose, List::of);
        }

        public static Sensitive list(
                String action,
                UUID subject,
                Purpose purpose,
                Supplier<? extends Collection<UUID>> also) {
            return new Sensitive(
                    new Deed(action, subject),
                    purpose,
                    () -> also.get().stream().distinct().sorted().toList());
        }
    }

    <T> Outcome<T> write(Actor actor, Permission permission, Deed deed, Supplier<Outcome<T>> work);

    /**
     * Reading things about people is a deed too: if the audit line cannot be written, the reading
     * fails.
     */
    <T> Outcome<T> read(Actor actor, Permission permission, Deed deed, Supplier<Outcome<T>> work);

    /**
     * That somebody asks for a sensitive record is committed before anything of it is read: no
     * roll-back hides it, and who is refused is kept too. It begins its own transactions, so it
     * cannot be part of another deed.
     */
    <T> Outcome<T> read(
            Actor actor, Permission permission, Sensitive asked, Supplier<Outcome<T>> work);
}
