package coop.equalcare.hatstand.platform.fx.jobs;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.platform.fx.Background;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The long work that is under way at a desk, whatever screen it was begun on. */
public final class Jobs {

    private final Background background;
    private final Consumer<Runnable> onScreen;
    private final ObservableList<Job> running = FXCollections.observableArrayList();

    /**
     * @param onScreen brings what the work says to the thread that draws
     */
    public Jobs(Background background, Consumer<Runnable> onScreen) {
        this.background = background;
        this.onScreen = onScreen;
    }

    /**
     * @param title a sentence that says what is being done
     */
    public Job named(Finding title) {
        return new Job(title, onScreen);
    }

    public <T> void start(Finding title, Function<Progress, T> work, Consumer<T> onResult) {
        start(title, work, onResult, () -> {});
    }

    public <T> void start(
            Finding title, Function<Progress, T> work, Consumer<T> onResult, Runnable free) {
        start(named(title), work, onResult, free);
    }

    /**
     * Begins it. A fault goes to the one fault handler.
     *
     * @param free opens again, after a fault, what was shut while the work was under way
     */
    public <T> void start(
            Job job, Function<Progress, T> work, Consumer<T> onResult, Runnable free) {
        running.add(job);
        background.runThenFree(
                () -> {
                    try {
                        return work.apply(job);
                    } finally {
                        onScreen.accept(() -> running.remove(job));
                    }
                },
                onResult,
                free);
    }

    /** Those under way, the oldest first. */
    public ObservableList<Job> running() {
        return running;
    }

    public void cancelAll() {
        List.copyOf(running).forEach(Job::cancel);
    }
}
