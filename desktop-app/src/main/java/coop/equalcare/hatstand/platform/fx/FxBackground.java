package coop.equalcare.hatstand.platform.fx;

import javafx.application.Platform;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Background work on virtual threads; results and faults arrive on the FX thread. */
public final class FxBackground implements Background, AutoCloseable {

    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
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
        executor.execute(
                () -> {
                    try {
                        var result = work.get();
                        Platform.runLater(() -> onResult.accept(result));
                    } catch (RuntimeException | Error fault) {
                        Platform.runLater(() -> onFault.accept(fault));
                    }
                });
    }

    @Override
    public void close() {
        executor.close();
    }
}
