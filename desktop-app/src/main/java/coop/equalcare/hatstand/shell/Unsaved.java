package coop.equalcare.hatstand.shell;

import coop.equalcare.hatstand.kernel.Finding;

/** What somebody typed on a screen and has not saved yet. */
public interface Unsaved {

    /** A sentence that says what it is. */
    Finding what();

    /**
     * Saves it and then goes on. Where it cannot be saved nothing goes on: what was typed stays on
     * the screen, with the reason.
     */
    void save(Runnable then);

    void discard();
}
