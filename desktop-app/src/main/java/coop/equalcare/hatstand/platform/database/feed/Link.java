package coop.equalcare.hatstand.platform.database.feed;

import coop.equalcare.hatstand.platform.work.ChangeFeed.Subscription;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Whether the way to the database stands at this moment, for the window to say so. */
public final class Link {

    /** As far as is known. */
    public enum State {
        UP,
        DOWN
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.UP);
    private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();

    public State state() {
        return state.get();
    }

    /** Listeners hear each change, on the thread that saw it: never on the FX thread. */
    public Subscription subscribe(Consumer<State> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void is(State now) {
        if (state.getAndSet(now) != now) {
            listeners.forEach(listener -> listener.accept(now));
        }
    }
}
