package coop.equalcare.hatstand.platform.fx;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Asks in the background while somebody types: one question at a time, and of those that come
 * meanwhile only the newest.
 */
public final class Newest<Q, A> {

    private final Background background;
    private final Function<Q, A> work;
    private final Consumer<A> onAnswer;
    private final AtomicBoolean busy = new AtomicBoolean();
    private Optional<Q> waiting = Optional.empty();

    public Newest(Background background, Function<Q, A> work, Consumer<A> onAnswer) {
        this.background = background;
        this.work = work;
        this.onAnswer = onAnswer;
    }

    public void ask(Q question) {
        if (!busy.compareAndSet(false, true)) {
            waiting = Optional.of(question);
            return;
        }
        background.run(() -> answer(question), this::answered);
    }

    private A answer(Q question) {
        try {
            return work.apply(question);
        } catch (RuntimeException | Error fault) {
            busy.set(false);
            throw fault;
        }
    }

    private void answered(A answer) {
        busy.set(false);
        var next = waiting;
        waiting = Optional.empty();
        // What was overtaken is not shown: it would flicker.
        next.ifPresentOrElse(this::ask, () -> onAnswer.accept(answer));
    }
}
