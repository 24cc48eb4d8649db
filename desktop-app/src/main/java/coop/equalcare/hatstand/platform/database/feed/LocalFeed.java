package coop.equalcare.hatstand.platform.database.feed;

import coop.equalcare.hatstand.platform.database.Sessions;
import coop.equalcare.hatstand.platform.work.Change;
import coop.equalcare.hatstand.platform.work.ChangeFeed;

import java.util.function.Consumer;

/** The feed of a file, which only this process can have open. */
public final class LocalFeed implements ChangeFeed {

    private final Sessions sessions;
    private final ChangeBus bus;

    /**
     * @param bus shared by all windows on the same file
     */
    public LocalFeed(Sessions sessions, ChangeBus bus) {
        this.sessions = sessions;
        this.bus = bus;
    }

    @Override
    public void announce(Change change) {
        sessions.afterCommit(() -> bus.tell(change));
    }

    @Override
    public Subscription subscribe(Consumer<Change> listener) {
        return bus.subscribe(listener);
    }
}
