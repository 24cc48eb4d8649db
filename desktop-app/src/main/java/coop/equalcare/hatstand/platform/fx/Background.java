package coop.equalcare.hatstand.platform.fx;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs work away from the screen and brings its result back to it. Faults go to the one fault
 * handler.
 */
public interface Background {

    <T> void run(Supplier<T> work, Consumer<T> onResult);
}
