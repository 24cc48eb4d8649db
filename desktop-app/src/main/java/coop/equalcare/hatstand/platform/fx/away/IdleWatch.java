package coop.equalcare.hatstand.platform.fx.away;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Notices when nobody has touched a key or the mouse in any of our windows for a while. */
public final class IdleWatch implements AutoCloseable {

    private static final javafx.util.Duration LOOK = javafx.util.Duration.seconds(1);

    private final IdleClock idle;
    private final Runnable onIdle;
    private final Timeline looking = new Timeline();
    private final EventHandler<InputEvent> touched;
    private final ListChangeListener<Window> windows = this::changed;

    /**
     * @param limit how long nobody may be there; nothing if it does not matter
     */
    public IdleWatch(InstantSource clock, Supplier<Optional<Duration>> limit, Runnable onIdle) {
        this.idle = new IdleClock(clock, limit);
        this.onIdle = onIdle;
        this.touched = _ -> idle.touch();
        looking.getKeyFrames().add(new KeyFrame(LOOK, _ -> look()));
        looking.setCycleCount(Animation.INDEFINITE);
        List.copyOf(Window.getWindows()).forEach(this::listenTo);
        Window.getWindows().addListener(windows);
        looking.play();
    }

    private void look() {
        if (idle.isOver()) {
            idle.touch();
            onIdle.run();
        }
    }

    private void changed(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::listenTo);
            change.getRemoved().forEach(this::stopListeningTo);
        }
    }

    private void listenTo(Window window) {
        window.addEventFilter(InputEvent.ANY, touched);
    }

    private void stopListeningTo(Window window) {
        window.removeEventFilter(InputEvent.ANY, touched);
    }

    @Override
    public void close() {
        looking.stop();
        Window.getWindows().removeListener(windows);
        List.copyOf(Window.getWindows()).forEach(this::stopListeningTo);
    }
}
