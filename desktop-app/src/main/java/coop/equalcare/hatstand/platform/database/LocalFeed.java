package coop.equalcare.hatstand.platform.database;

import coop.equalcare.hatstand.platform.work.Change;
import coop.equalcare.hatstand.platform.work.ChangeFeed;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The feed of a database that only this process can open: told by hand, after the commit. */
final class LocalFeed implements ChangeFeed, AutoCloseable {

    private final Sessions sessions;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService teller =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("change-feed").factory());

    LocalFeed(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void announce(Change change) {
        sessions.afterCommit(() -> tell(change));
    }

    /**
     * One task for each listener, so that one that fails does not keep the news from the others.
     */
    private void tell(Change change) {
        listeners.forEach(listener -> teller.execute(() -> listener.accept(change)));
    }

    @Override
    public Subscription subscribe(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        teller.close();
    }
}
