package coop.equalcare.hatstand.platform.work;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Tells higher capabilities what happened in lower ones, inside the same transaction. There is no
 * second kind.
 */
public final class Events {

    private record Listener<E>(Class<E> type, Consumer<? super E> reaction) {

        void hear(Object event) {
            if (type.isInstance(event)) {
                reaction.accept(type.cast(event));
            }
        }
    }

    private final List<Listener<?>> listeners = new CopyOnWriteArrayList<>();

    public <E> void on(Class<E> type, Consumer<? super E> reaction) {
        listeners.add(new Listener<>(type, reaction));
    }

    public void publish(Object event) {
        listeners.forEach(listener -> listener.hear(event));
    }
}
