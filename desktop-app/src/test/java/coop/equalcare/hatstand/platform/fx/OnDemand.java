package coop.equalcare.hatstand.platform.fx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Background work that a test answers when it wants to, so that it can do something meanwhile. */
public final class OnDemand implements Background {

    private record Question<T>(
            Supplier<T> work, Consumer<T> onResult, Consumer<Throwable> onFault) {

        void answer() {
            T result;
            try {
                result = work.get();
            } catch (RuntimeException fault) {
                onFault.accept(fault);
                return;
            }
            onResult.accept(result);
        }
    }

    private final Deque<Question<?>> waiting = new ArrayDeque<>();
    private Optional<Throwable> fault = Optional.empty();

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> onResult) {
        run(work, onResult, this::fault);
    }

    @Override
    public void fault(Throwable told) {
        fault = Optional.of(told);
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> onResult, Consumer<Throwable> onFault) {
        waiting.add(new Question<>(work, onResult, onFault));
    }

    /** The oldest question first, and what the answers ask for in turn. */
    public void answerAll() {
        while (!waiting.isEmpty()) {
            answerOldest();
        }
    }

    public void answerOldest() {
        waiting.removeFirst().answer();
    }

    public void answerNewest() {
        waiting.removeLast().answer();
    }

    /** The work asked for last comes to nothing. */
    public void failNewest() {
        waiting.removeLast().onFault().accept(new IllegalStateException("broken"));
    }

    public int waiting() {
        return waiting.size();
    }

    /** What the one fault handler was told. */
    public Optional<Throwable> lastFault() {
        return fault;
    }
}
