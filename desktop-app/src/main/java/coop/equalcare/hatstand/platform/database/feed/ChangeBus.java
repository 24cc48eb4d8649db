package coop.equalcare.hatstand.platform.database.feed;

import coop.equalcare.hatstand.platform.work.Change;
import coop.equalcare.hatstand.platform.work.ChangeFeed.Subscription;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Tells the listeners of this process what has changed, one change after another. */
public final class ChangeBus {

    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService teller =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("change-bus").factory());

    /**
     * One task for each listener, so that one that fails does not keep the news from the others.
     */
    void tell(Change change) {
        listeners.forEach(listener -> teller.execute(() -> listener.accept(change)));
    }

    Subscription subscribe(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
