package coop.equalcare.hatstand.platform.fx.jobs;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Progress;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Work that takes long: what it is, how far it is, and a way to stop it. */
public final class Job implements Progress {

    /**
     * How far it is.
     *
     * @param of zero as long as that cannot be said
     */
    public record Far(long done, long of) {

        static final Far UNKNOWN = new Far(0, 0);

        public boolean isKnown() {
            return of > 0;
        }
    }

    private final Finding title;
    private final Consumer<Runnable> onScreen;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final ReadOnlyObjectWrapper<Far> far =
            new ReadOnlyObjectWrapper<>(this, "far", Far.UNKNOWN);
    private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper(this, "stopping");

    Job(Finding title, Consumer<Runnable> onScreen) {
        this.title = title;
        this.onScreen = onScreen;
    }

    public Finding title() {
        return title;
    }

    @Override
    public void at(long done, long total) {
        onScreen.accept(() -> far.set(new Far(done, total)));
    }

    @Override
    public boolean cancelled() {
        return cancelled.get();
    }

    /** Asks it to end; it does so at the next place where nothing is left half done. */
    public void cancel() {
        cancelled.set(true);
        stopping.set(true);
    }

    public ReadOnlyObjectProperty<Far> farProperty() {
        return far.getReadOnlyProperty();
    }

    /** Whether it was asked to end and has not yet. */
    public ReadOnlyBooleanProperty stoppingProperty() {
        return stopping.getReadOnlyProperty();
    }
}
