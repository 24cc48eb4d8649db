package coop.equalcare.hatstand.audit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.audit.domain.Block;
import coop.equalcare.hatstand.audit.domain.SealedEvent;
import coop.equalcare.hatstand.audit.domain.Seals;
import coop.equalcare.hatstand.audit.domain.TrailEnd;
import coop.equalcare.hatstand.audit.domain.TrailMemory;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.work.UnitOfWork;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Somebody gets up while the trail is being sealed. */
class TrailWatchTest {

    private static final int PATIENCE_SECONDS = 60;

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goneAway = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicInteger blocks = new AtomicInteger();
    private final AtomicInteger interrupted = new AtomicInteger();
    private final LinkedBlockingQueue<Finding> alarms = new LinkedBlockingQueue<>();

    @Test
    void whoever_leaves_interrupts_no_sealing_and_waits_for_none() throws InterruptedException {
        var watch = watch(new EndlessSeals());
        await(begun);

        watch.close();
        goneAway.countDown();

        await(ended);
        assertThat(interrupted).hasValue(0);
        assertThat(blocks).as("no block is begun after that").hasValue(1);
    }

    @Test
    void what_nobody_can_seal_is_told_of() throws InterruptedException {
        try (var _ = watch(new HeldSeals())) {
            assertThat(alarms.poll(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .isEqualTo(Finding.block("audit.keeper.behind", 10L));
        }
    }

    private TrailWatch watch(Seals seals) {
        return new TrailWatch(new TrailKeeper(new Noting(), seals, TrailMemory.NONE), alarms::add);
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        assertThat(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    private final class Noting implements UnitOfWork {

        @Override
        public <T> T inTransaction(Supplier<T> work, Predicate<? super T> keep) {
            var result = work.get();
            if (goneAway.getCount() == 0) {
                ended.countDown();
            }
            return result;
        }

        @Override
        public boolean isActive() {
            return false;
        }
    }

    /** There is always more to seal, and the first block takes until the test says so. */
    private final class EndlessSeals extends NoSeals {

        @Override
        public boolean seal(boolean everything) {
            blocks.incrementAndGet();
            begun.countDown();
            try {
                await(goneAway);
            } catch (InterruptedException stopped) {
                interrupted.incrementAndGet();
            }
            return true;
        }
    }

    /** Somebody else holds the end of the chain. */
    private static final class HeldSeals extends NoSeals {

        @Override
        public boolean isBehind(Duration longest) {
            return true;
        }
    }

    private static class NoSeals implements Seals {

        @Override
        public boolean seal(boolean everything) {
            return false;
        }

        @Override
        public Optional<TrailEnd> end() {
            return Optional.of(TrailEnd.START);
        }

        @Override
        public List<Block> after(long block, int most) {
            return List.of();
        }

        @Override
        public List<SealedEvent> eventsOf(long block) {
            return List.of();
        }

        @Override
        public long strays() {
            return 0;
        }

        @Override
        public long unsealed() {
            return 0;
        }

        @Override
        public boolean isBehind(Duration longest) {
            return false;
        }

        @Override
        public Optional<String> hashOf(long block) {
            return Optional.empty();
        }
    }
}
