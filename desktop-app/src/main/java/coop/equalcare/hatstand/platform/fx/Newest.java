package coop.equalcare.hatstand.platform.fx;

import java.util.Optional;
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
    private Optional<Q> waiting = Optional.empty();
    private boolean busy;

    public Newest(Background background, Function<Q, A> work, Consumer<A> onAnswer) {
        this.background = background;
        this.work = work;
        this.onAnswer = onAnswer;
    }

    public void ask(Q question) {
        if (busy) {
            waiting = Optional.of(question);
            return;
        }
        busy = true;
        background.runThenFree(
                () -> work.apply(question),
                answer -> next(() -> onAnswer.accept(answer)),
                () -> next(() -> {}));
    }

    /** What was overtaken is not shown: it would flicker. What came to nothing stops nobody. */
    private void next(Runnable ifNoneWaits) {
        busy = false;
        var next = waiting;
        waiting = Optional.empty();
        next.ifPresentOrElse(this::ask, ifNoneWaits);
    }
}
