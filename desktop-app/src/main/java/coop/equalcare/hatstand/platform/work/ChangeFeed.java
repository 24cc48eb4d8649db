package coop.equalcare.hatstand.platform.work;

import java.util.function.Consumer;

/** Tells every desk on the same database what has changed, after it was committed. */
public interface ChangeFeed {

    /** Called inside a transaction; heard by all desks, this one included, only if it commits. */
    void announce(Change change);

    /**
     * Listeners are called on a thread of the feed, never on the FX thread. After a time in which
     * news may have been missed they hear {@link Change#everything()}.
     *
     * @return closes the subscription
     */
    Subscription subscribe(Consumer<Change> listener);

    /** Ends a subscription; closing it twice does no harm. */
    @FunctionalInterface
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
