package coop.equalcare.hatstand.platform.work;

import java.util.function.Predicate;
import java.util.function.Supplier;

/** Runs work in one transaction, or in the one that is already open on this thread. */
public interface UnitOfWork {

    /**
     * @param keep whether the result is worth committing; otherwise everything is rolled back
     * @throws WriteConflict if the database refused the change for a reason that a person can
     *     understand
     */
    <T> T inTransaction(Supplier<T> work, Predicate<? super T> keep);

    /** Whether this thread is inside a transaction. */
    boolean isActive();
}
