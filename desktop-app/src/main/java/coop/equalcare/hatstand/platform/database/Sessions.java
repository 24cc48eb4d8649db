package coop.equalcare.hatstand.platform.database;

import coop.equalcare.hatstand.platform.work.UnitOfWork;

import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Lends stores the session of the running transaction, and opens one where there is none.
 *
 * <p>A commit counts only once the database has made it durable; H2 needs to be asked for that.
 */
public final class Sessions implements UnitOfWork {

    private record Open(StatelessSession session, List<Runnable> afterCommit) {}

    private static final ScopedValue<Open> OPEN = ScopedValue.newInstance();

    private final SessionFactory factory;
    private final Runnable makeDurable;
    private final BooleanSupplier onScreenThread;

    /**
     * @param makeDurable run after each commit and before anybody is told of it
     * @param onScreenThread whether the calling thread draws the screen and so must not wait for a
     *     database
     */
    public Sessions(SessionFactory factory, Runnable makeDurable, BooleanSupplier onScreenThread) {
        this.factory = factory;
        this.makeDurable = makeDurable;
        this.onScreenThread = onScreenThread;
    }

    /** The session of the transaction that this thread is in. */
    public StatelessSession current() {
        return open().session();
    }

    /** Runs once the open transaction has been committed, and never if it is not. */
    public void afterCommit(Runnable work) {
        open().afterCommit().add(work);
    }

    private static Open open() {
        if (!OPEN.isBound()) {
            throw new IllegalStateException(
                    "no transaction is open: stores are used through the Gate");
        }
        return OPEN.get();
    }

    @Override
    public boolean isActive() {
        return OPEN.isBound();
    }

    @Override
    public <T> T inTransaction(Supplier<T> work, Predicate<? super T> keep) {
        return isActive() ? work.get() : inNewTransaction(work, keep);
    }

    private <T> T inNewTransaction(Supplier<T> work, Predicate<? super T> keep) {
        if (onScreenThread.getAsBoolean()) {
            throw new IllegalStateException("a database call on the FX thread");
        }
        var afterCommit = new ArrayList<Runnable>();
        T result;
        try (var session = factory.openStatelessSession()) {
            var transaction = session.beginTransaction();
            try {
                result = ScopedValue.where(OPEN, new Open(session, afterCommit)).call(work::get);
                if (!keep.test(result)) {
                    transaction.rollback();
                    return result;
                }
                transaction.commit();
            } catch (RuntimeException failure) {
                rollBack(session, failure);
                throw Conflicts.translate(failure);
            }
        }
        makeDurable.run();
        afterCommit.forEach(Runnable::run);
        return result;
    }

    private static void rollBack(StatelessSession session, RuntimeException failure) {
        try {
            if (session.getTransaction().isActive()) {
                session.getTransaction().rollback();
            }
        } catch (RuntimeException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }
}
