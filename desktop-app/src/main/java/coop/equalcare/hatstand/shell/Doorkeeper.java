package coop.equalcare.hatstand.shell;

import java.util.Optional;

/** Lets nobody pass who would lose what they typed, without asking them. */
@FunctionalInterface
public interface Doorkeeper {

    /**
     * Goes on at once where nothing would be lost; else asks whether to save, to discard or to
     * stay.
     */
    void pass(Optional<Unsaved> work, Runnable then);
}
