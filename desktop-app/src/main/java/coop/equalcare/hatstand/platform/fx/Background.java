package coop.equalcare.hatstand.platform.fx;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Runs work away from the screen and brings its result back to it. */
public interface Background {

    /** A fault goes to the one fault handler. */
    <T> void run(Supplier<T> work, Consumer<T> onResult);

    /**
     * For a screen that keeps what is in hand when the work fails: it is told on the FX thread, and
     * the fault handler is not.
     */
    <T> void run(Supplier<T> work, Consumer<T> onResult, Consumer<Throwable> onFault);

    /** Tells the one fault handler, also when no work can be begun any more. On the FX thread. */
    void fault(Throwable fault);

    /**
     * For a screen that shuts something while the work is under way: after a fault it is opened
     * again, and the fault goes to the one fault handler.
     */
    default <T> void runThenFree(Supplier<T> work, Consumer<T> onResult, Runnable free) {
        run(
                work,
                onResult,
                fault -> {
                    free.run();
                    fault(fault);
                });
    }
}
