package coop.equalcare.hatstand.platform.fx;

import javafx.application.Platform;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** The only door to the thread that draws the screen. */
public final class FxThread {

    private FxThread() {}

    /** Starts the toolkit; once in a process. */
    public static void start(Runnable first) {
        Platform.startup(first);
    }

    /** Ends the toolkit, and with it the program where nothing else runs. */
    public static void stop() {
        Platform.exit();
    }

    /** Whether the toolkit ends with the last window, as it does unless this says otherwise. */
    public static void endWithLastWindow(boolean end) {
        Platform.setImplicitExit(end);
    }

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

    /** Waits for the answer; for programs without a window only, as it holds the caller up. */
    public static <T> T ask(Supplier<T> work) {
        var answer = new CompletableFuture<T>();
        run(
                () -> {
                    try {
                        answer.complete(work.get());
                    } catch (RuntimeException | Error fault) {
                        answer.completeExceptionally(fault);
                    }
                });
        try {
            return answer.join();
        } catch (CompletionException fault) {
            if (fault.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw fault;
        }
    }
}
