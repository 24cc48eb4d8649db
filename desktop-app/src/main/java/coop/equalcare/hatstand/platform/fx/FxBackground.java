package coop.equalcare.hatstand.platform.fx;

import javafx.application.Platform;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Background work on virtual threads; results and faults arrive on the FX thread. */
public final class FxBackground implements Background, AutoCloseable {

    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    /** One party for whoever waits, one for each piece of work that has not been answered yet. */
    private final Phaser underWay = new Phaser(1);

    private final Consumer<Throwable> faults;

    public FxBackground(Consumer<Throwable> faults) {
        this.faults = faults;
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> onResult) {
        run(work, onResult, faults);
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> onResult, Consumer<Throwable> onFault) {
        underWay.register();
        try {
            executor.execute(() -> work(work, onResult, onFault));
        } catch (RejectedExecutionException closed) {
            underWay.arriveAndDeregister();
            throw closed;
        }
    }

    private <T> void work(Supplier<T> work, Consumer<T> onResult, Consumer<Throwable> onFault) {
        try {
            var result = work.get();
            answer(() -> onResult.accept(result));
        } catch (RuntimeException | Error fault) {
            answer(() -> onFault.accept(fault));
        }
    }

    @Override
    public void fault(Throwable fault) {
        faults.accept(fault);
    }

    private void answer(Runnable answer) {
        Platform.runLater(
                () -> {
                    try {
                        answer.run();
                    } finally {
                        underWay.arriveAndDeregister();
                    }
                });
    }

    /**
     * Waits until all work asked for so far, and what its answers asked for, is done. Not on the FX
     * thread.
     */
    public void settle() {
        if (FxThread.isCurrent()) {
            throw new IllegalStateException("the FX thread would wait for itself");
        }
        do {
            underWay.arriveAndAwaitAdvance();
        } while (underWay.getRegisteredParties() > 1);
    }

    @Override
    public void close() {
        executor.close();
    }
}
