package coop.equalcare.hatstand.platform.fx.jobs;

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
     * Begins it. A fault goes to the one fault handler.
     *
     * @param title in words
     */
    public <T> Job start(String title, Function<Progress, T> work, Consumer<T> onResult) {
        var job = new Job(title, onScreen);
        running.add(job);
        background.run(
                () -> {
                    try {
                        return work.apply(job);
                    } finally {
                        onScreen.accept(() -> running.remove(job));
                    }
                },
                onResult);
        return job;
    }

    /** Those under way, the oldest first. */
    public ObservableList<Job> running() {
        return running;
    }

    public void cancelAll() {
        List.copyOf(running).forEach(Job::cancel);
    }
}
