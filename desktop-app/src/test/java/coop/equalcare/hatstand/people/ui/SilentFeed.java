package coop.equalcare.hatstand.people.ui;

import coop.equalcare.hatstand.platform.work.Change;
import coop.equalcare.hatstand.platform.work.ChangeFeed;

import java.util.function.Consumer;

/** Only one desk: nobody else changes anything. */
public final class SilentFeed implements ChangeFeed {

    @Override
    public void announce(Change change) {}

    @Override
    public Subscription subscribe(Consumer<Change> listener) {
        return () -> {};
    }
}
