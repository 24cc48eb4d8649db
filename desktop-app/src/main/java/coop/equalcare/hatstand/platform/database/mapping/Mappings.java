package coop.equalcare.hatstand.platform.database.mapping;

import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import javax.sql.DataSource;

/** A mapping for each database that is opened; the first may be made ahead. */
public final class Mappings {

    private final Supplier<Mapping> maker;
    private final AtomicReference<@Nullable FutureTask<Mapping>> ahead = new AtomicReference<>();

    public Mappings(Supplier<Mapping> maker) {
        this.maker = maker;
    }

    /** Begins to make the next one while other things are done. */
    public void prepare() {
        var task = new FutureTask<>(maker::get);
        if (ahead.compareAndSet(null, task)) {
            Thread.startVirtualThread(task);
        }
    }

    /** Waits for the one that is being made, or makes one. */
    public SessionFactory over(DataSource database) {
        var task = ahead.getAndSet(null);
        return (task == null ? maker.get() : made(task)).over(database);
    }

    private Mapping made(FutureTask<Mapping> task) {
        try {
            return task.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return maker.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("Hibernate could not be set up", failure.getCause());
        }
    }
}
