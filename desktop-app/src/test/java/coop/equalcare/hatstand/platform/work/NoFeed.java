package coop.equalcare.hatstand.platform.work;

import java.util.function.Consumer;

/** Where nobody listens. */
public final class NoFeed implements ChangeFeed {

    @Override
    public void announce(Change change) {}

    @Override
    public Subscription subscribe(Consumer<Change> listener) {
        return () -> {};
    }
}
