package coop.equalcare.hatstand.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** A fault of work that was under way while its window was closed. */
@ExtendWith(ApplicationExtension.class)
class BackgroundFaultTest {

    private static final long PATIENCE_SECONDS = 60;

    private final List<Object> told = new CopyOnWriteArrayList<>();
    private final FxBackground background = new FxBackground(told::add);

    @Test
    void it_is_told_and_the_screen_freed_when_no_work_can_be_begun_any_more()
            throws InterruptedException {
        var closing = new CountDownLatch(1);
        var fault = new IllegalStateException("a defect");
        background.<String>runThenFree(
                () -> {
                    awaited(closing);
                    throw fault;
                },
                told::add,
                () -> told.add("freed"));
        var closed = Thread.ofVirtual().start(background::close);
        refusesNewWork();
        closing.countDown();
        closed.join();

        background.settle();

        assertThat(told).containsExactly("freed", fault);
    }

    private void refusesNewWork() {
        while (true) {
            try {
                background.run(() -> "", _ -> {});
                Thread.onSpinWait();
            } catch (RejectedExecutionException closed) {
                return;
            }
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
