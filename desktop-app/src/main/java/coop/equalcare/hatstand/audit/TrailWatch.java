package coop.equalcare.hatstand.audit;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.work.WriteConflict;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Seals the trail when somebody sits down and each minute while they work. */
public final class TrailWatch implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(TrailWatch.class.getName());

    private static final int SECONDS = 60;

    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    private final Consumer<Finding> onAlarm;
    private volatile boolean leaving;

    /**
     * @param onAlarm told on a thread of its own if the trail is not the one that was seen here
     */
    public TrailWatch(TrailKeeper keeper, Consumer<Finding> onAlarm) {
        this.onAlarm = onAlarm;
        clock.execute(() -> keep(() -> keeper.keepAll(this::isLeaving)));
        clock.scheduleWithFixedDelay(
                () -> keep(() -> keeper.keep(this::isLeaving)), SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private boolean isLeaving() {
        return leaving;
    }

    /** Whatever goes wrong, the next minute tries again: another desk may have sealed by then. */
    private void keep(Supplier<Optional<Finding>> work) {
        try {
            work.get().ifPresent(onAlarm);
        } catch (WriteConflict away) {
            LOG.log(System.Logger.Level.DEBUG, "not sealed: {0}", away.getClass());
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "not sealed: {0}", fault.getClass());
        }
    }

    /**
     * The block that is being sealed is finished on its own thread, and nobody waits for it. It is
     * not interrupted: that would close a file under a database that others go on working with.
     */
    @Override
    public void close() {
        leaving = true;
        clock.shutdown();
    }
}
