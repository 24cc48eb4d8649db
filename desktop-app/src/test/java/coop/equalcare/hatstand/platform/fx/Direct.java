package coop.equalcare.hatstand.platform.fx;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Background work that runs at once, so that a test has nothing to wait for. */
public final class Direct implements Background {

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> onResult) {
        onResult.accept(work.get());
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> onResult, Consumer<Throwable> onFault) {
        T result;
        try {
            result = work.get();
        } catch (RuntimeException fault) {
            onFault.accept(fault);
            return;
        }
        onResult.accept(result);
    }

    /** A test that did not expect it is told. */
    @Override
    public void fault(Throwable fault) {
        throw fault instanceof RuntimeException known ? known : new IllegalStateException(fault);
    }
}
