package coop.equalcare.hatstand.shell;

import java.util.Optional;

/**
 * A view that has something to say when the person wants to go elsewhere: what they would lose, and
 * what it lets go of.
 */
public interface Leaving {

    /**
     * What was typed and is not saved yet. Where there is something, the window asks whether to
     * save it, to discard it or to stay; nobody is taken away from it unasked.
     */
    default Optional<Unsaved> unsaved() {
        return Optional.empty();
    }

    /**
     * The desk is locked: what is shown in clear though it is kept sealed is forgotten. What was
     * typed stays for the one who comes back.
     */
    default void onLock() {}

    /** The view is gone from the window; it lets go of what it subscribed to. */
    void onLeave();
}
