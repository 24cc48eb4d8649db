package coop.equalcare.hatstand.rostering.ui;

import coop.equalcare.hatstand.platform.fx.Background;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Background work that is done when the test says so; faults nobody else wants are kept. */
public final class Later implements Background {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<Throwable> faults = new ArrayList<>();

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> onResult) {
        run(work, onResult, faults::add);
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> onResult, Consumer<Throwable> onFault) {
        waiting.add(() -> answer(work, onResult, onFault));
    }

    private static <T> void answer(
            Supplier<T> work, Consumer<T> onResult, Consumer<Throwable> onFault) {
        T result;
        try {
            result = work.get();
        } catch (RuntimeException fault) {
            onFault.accept(fault);
            return;
        }
        onResult.accept(result);
    }

    /** Does all that was asked for, and what its answers ask for. */
    public void settle() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /** Does the oldest of what was asked for, and no more. */
    public void step() {
        waiting.remove().run();
    }

    public List<Throwable> faults() {
        return faults;
    }
}
