package coop.equalcare.hatstand.platform.work;

import java.util.function.Predicate;
import java.util.function.Supplier;

/** Transactions of stores that have none: one after the other, for a Gate over fakes. */
public final class PlainWork implements UnitOfWork {

    private boolean active;

    @Override
    public <T> T inTransaction(Supplier<T> work, Predicate<? super T> keep) {
        var outer = active;
        active = true;
        try {
            return work.get();
        } finally {
            active = outer;
        }
    }

    @Override
    public boolean isActive() {
        return active;
    }
}
