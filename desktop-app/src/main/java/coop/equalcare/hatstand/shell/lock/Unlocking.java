package coop.equalcare.hatstand.shell.lock;

import coop.equalcare.hatstand.kernel.Finding;

import java.util.List;

/** How a locked desk is opened again by the one who sits at it. */
public interface Unlocking {

    /** What is asked for. */
    enum Asked {
        /** Their own password. */
        PASSWORD,
        /** What they connect to the server with. */
        SERVER_PASSWORD,
        /** Nothing: everybody there is invented. */
        NOTHING
    }

    Asked asked();

    /**
     * @param typed overwritten before the answer is given
     * @return why not; nothing if it is right
     */
    List<Finding> tryToOpen(char[] typed);
}
