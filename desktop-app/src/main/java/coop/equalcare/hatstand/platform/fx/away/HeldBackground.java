package coop.equalcare.hatstand.platform.fx.away;

import coop.equalcare.hatstand.platform.fx.Background;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work of a desk that waits while the desk is locked: nothing is read in somebody's name while they
 * are away. What had been begun goes on to its end.
 */
public final class HeldBackground implements Background {

    private final Background inner;
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean held;

    public HeldBackground(Background inner) {
        this.inner = inner;
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> onResult) {
        runOrHold(() -> inner.run(work, onResult));
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> onResult, Consumer<Throwable> onFault) {
        runOrHold(() -> inner.run(work, onResult, onFault));
    }

    /** Not held: a fault is nobody's reading. */
    @Override
    public void fault(Throwable fault) {
        inner.fault(fault);
    }

    private void runOrHold(Runnable start) {
        lock.lock();
        try {
            if (held) {
                waiting.add(start);
                return;
            }
        } finally {
            lock.unlock();
        }
        start.run();
    }

    public void hold() {
        lock.lock();
        try {
            held = true;
        } finally {
            lock.unlock();
        }
    }

    /** What was asked for meanwhile is done now, in its order. */
    public void release() {
        List<Runnable> now;
        lock.lock();
        try {
            held = false;
            now = List.copyOf(waiting);
            waiting.clear();
        } finally {
            lock.unlock();
        }
        now.forEach(Runnable::run);
    }
}
