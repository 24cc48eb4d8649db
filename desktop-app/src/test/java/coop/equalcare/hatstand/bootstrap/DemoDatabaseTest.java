package coop.equalcare.hatstand.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.demo.DemoPack;
import coop.equalcare.hatstand.kernel.Progress;
import coop.equalcare.hatstand.platform.database.ConnectionProblem;
import coop.equalcare.hatstand.platform.database.Databases;
import coop.equalcare.hatstand.platform.database.Opening;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class DemoDatabaseTest {

    private static final long SEED = DemoPack.USUAL_SEED;

    private static final StoppedAt MAKING = new StoppedAt(Long.MAX_VALUE);

    @TempDir private static Path made;
    @TempDir private Path home;

    private DemoDatabase demo;

    /** One is made, and copied for whoever wants one. */
    @BeforeAll
    static void make() {
        close(in(made).create(SEED, MAKING));
    }

    @BeforeEach
    void find() {
        demo = in(home);
    }

    private static DemoDatabase in(Path home) {
        return new DemoDatabase(
                home, new Databases(Hatstand.rows(), () -> false), DemoAtSeven.CLOCK);
    }

    private void copy() throws IOException {
        Files.createDirectory(home.resolve("demo"));
        try (var files = Files.list(made.resolve("demo"))) {
            for (var file : files.toList()) {
                Files.copy(file, home.resolve("demo").resolve(file.getFileName()));
            }
        }
    }

    /** Is asked to stop once it has come so far. */
    private static final class StoppedAt implements Progress {

        private final long step;
        private final List<Long> told = new ArrayList<>();

        StoppedAt(long step) {
            this.step = step;
        }

        @Override
        public void at(long done, long total) {
            told.add(done);
        }

        @Override
        public boolean cancelled() {
            return told.size() >= step;
        }
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(home.resolve("demo"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void close(Optional<Opening> opening) {
        assertThat(opening).get().isInstanceOf(Opening.Opened.class);
        ((Opening.Opened) opening.orElseThrow()).database().close();
    }

    @Test
    void a_demo_that_is_stopped_on_the_way_leaves_no_file() throws IOException {
        for (var step : List.of(0, 1, 5, 20)) {
            assertThat(demo.create(SEED, new StoppedAt(step))).isEmpty();

            assertThat(files()).isEmpty();
            assertThat(demo.exists()).isFalse();
        }
    }

    @Test
    void it_tells_how_far_it_is_and_opens_again() throws IOException {
        copy();

        assertThat(MAKING.told).startsWith(0L, 1L, 2L).hasSizeGreaterThan(30).isSorted();
        assertThat(demo.exists()).isTrue();
        close(Optional.of(demo.open()));
    }

    /** As a process leaves it that was killed before the key was kept. */
    @Test
    void what_was_left_half_made_is_no_demo_and_is_made_anew() throws IOException {
        copy();
        Files.delete(home.resolve("demo").resolve("co-op.secret"));

        assertThat(demo.exists()).isFalse();
        close(demo.open(Progress.NONE));
        assertThat(demo.exists()).isTrue();
    }

    @Test
    void a_demo_that_somebody_has_open_is_not_made_anew_under_them() throws IOException {
        copy();
        var open = demo.open(Progress.NONE);

        assertThat(demo.create(SEED, Progress.NONE))
                .get()
                .extracting(opening -> ((Opening.Failed) opening).problem().kind())
                .isEqualTo(ConnectionProblem.Kind.FILE_LOCKED);
        close(open);
        close(demo.create(SEED, Progress.NONE));
    }
}
