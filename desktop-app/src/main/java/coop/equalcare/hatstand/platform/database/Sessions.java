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

    /**
     * Calls a function of the database, by the same name in both, inside the transaction.
     *
     * @return the number that it answers with
     */
    public int call(String sql, Object... values) {
        return current()
                .doReturningWork(
                        connection -> {
                            try (var statement = connection.prepareStatement(sql)) {
                                for (var index = 0; index < values.length; index++) {
                                    statement.setObject(index + 1, values[index]);
                                }
                                try (var row = statement.executeQuery()) {
                                    return row.next() ? row.getInt(1) : 0;
                                }
                            }
                        });
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

    /**
     * Any pooled connection may have died since it was last used. As long as the commit has not
     * been asked for nothing is saved, so the work is done again, until all of them have been
     * replaced.
     */
    private <T> T inNewTransaction(Supplier<T> work, Predicate<? super T> keep) {
        if (onScreenThread.getAsBoolean()) {
            throw new IllegalStateException("a database call on the FX thread");
        }
        for (var attempt = 1; ; attempt++) {
            try {
                return new Attempt(factory).run(work, keep, makeDurable);
            } catch (NothingSaved died) {
                if (attempt > DataSources.POOL_SIZE) {
                    throw died.inWords();
                }
            }
        }
    }

    /** A connection died, or a deadlock was ended, before anything was saved. */
    private static final class NothingSaved extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final RuntimeException failure;

        NothingSaved(RuntimeException failure) {
            super(failure);
            this.failure = failure;
        }

        RuntimeException inWords() {
            return Conflicts.translate(failure, false);
        }
    }

    /** One transaction, from its opening to its durable end. */
    private static final class Attempt {

        private final SessionFactory factory;
        private final List<Runnable> afterCommit = new ArrayList<>();
        private boolean committing;

        Attempt(SessionFactory factory) {
            this.factory = factory;
        }

        <T> T run(Supplier<T> work, Predicate<? super T> keep, Runnable makeDurable) {
            T result;
            try (var session = factory.openStatelessSession()) {
                result = run(session, work, keep);
                if (committing) {
                    makeDurable.run();
                }
            } catch (RuntimeException failure) {
                throw judged(failure);
            }
            if (committing) {
                afterCommit.forEach(Runnable::run);
            }
            return result;
        }

        private <T> T run(StatelessSession session, Supplier<T> work, Predicate<? super T> keep) {
            var transaction = session.beginTransaction();
            try {
                var result =
                        ScopedValue.where(OPEN, new Open(session, afterCommit)).call(work::get);
                committing = keep.test(result);
                if (committing) {
                    transaction.commit();
                } else {
                    transaction.rollback();
                }
                return result;
            } catch (RuntimeException failure) {
                rollBack(session, failure);
                throw failure;
            }
        }

        private RuntimeException judged(RuntimeException failure) {
            var died = Breakdown.of(failure).filter(Breakdown.CONNECTION_DIED::equals).isPresent();
            return (died || Conflicts.isDeadlock(failure)) && !committing
                    ? new NothingSaved(failure)
                    : Conflicts.translate(failure, committing);
        }
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
