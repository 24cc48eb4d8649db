package coop.equalcare.hatstand.platform.fx;

import javafx.application.Platform;

/** The only door to the thread that draws the screen. */
public final class FxThread {

    private FxThread() {}

    public static boolean isCurrent() {
        return Platform.isFxApplicationThread();
    }

    /** Runs at once if this is the FX thread, else as soon as it is free. */
    public static void run(Runnable work) {
        if (isCurrent()) {
            work.run();
        } else {
            Platform.runLater(work);
        }
    }
}
