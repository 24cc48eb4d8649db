package coop.equalcare.hatstand.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.database.feed.Link;
import coop.equalcare.hatstand.platform.work.Change;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Two desks on one database: what one does, the other hears. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FeedContract {

    /** How long to wait before giving up: a busy machine is no defect. */
    private static final int PATIENCE_SECONDS = 60;

    final Databases databases = new Databases(List.of(PersonTestRow.class), () -> false);

    private Database one;
    private Database other;

    abstract Database openDesk();

    @BeforeAll
    void openBoth() {
        one = openDesk();
        other = openDesk();
    }

    @AfterAll
    void closeBoth() {
        one.close();
        other.close();
    }

    @Test
    void a_change_at_one_desk_is_heard_at_the_other() throws InterruptedException {
        var change = new Change("booking", UUID.randomUUID());
        var heard = new LinkedBlockingQueue<Change>();
        try (var _ = other.feed().subscribe(heard::add)) {
            announce(change, true);

            assertThat(newsUpTo(change, heard)).endsWith(change);
        }
    }

    @Test
    void the_desk_that_made_the_change_hears_it_too() throws InterruptedException {
        var change = new Change("booking", UUID.randomUUID());
        var heard = new LinkedBlockingQueue<Change>();
        try (var _ = one.feed().subscribe(heard::add)) {
            announce(change, true);

            assertThat(newsUpTo(change, heard)).endsWith(change);
        }
    }

    @Test
    void what_was_rolled_back_is_never_heard() throws InterruptedException {
        var undone = new Change("booking", UUID.randomUUID());
        var done = new Change("booking", UUID.randomUUID());
        var heard = new LinkedBlockingQueue<Change>();
        try (var _ = other.feed().subscribe(heard::add)) {
            announce(undone, false);
            announce(done, true);

            assertThat(newsUpTo(done, heard)).endsWith(done).doesNotContain(undone);
        }
    }

    @Test
    void a_listener_that_fails_keeps_the_news_from_nobody() throws InterruptedException {
        var change = new Change("booking", UUID.randomUUID());
        var heard = new LinkedBlockingQueue<Change>();
        try (var _ = other.feed().subscribe(_ -> fail());
                var _ = other.feed().subscribe(heard::add)) {
            announce(change, true);

            assertThat(newsUpTo(change, heard)).endsWith(change);
        }
    }

    @Test
    void whoever_has_left_hears_nothing() throws InterruptedException {
        var left = new LinkedBlockingQueue<Change>();
        var heard = new LinkedBlockingQueue<Change>();
        other.feed().subscribe(left::add).close();
        try (var _ = other.feed().subscribe(heard::add)) {
            var change = new Change("booking", UUID.randomUUID());
            announce(change, true);

            assertThat(newsUpTo(change, heard)).endsWith(change);
            assertThat(left).isEmpty();
        }
    }

    @Test
    void the_link_is_up() {
        assertThat(one.link().state()).isEqualTo(Link.State.UP);
    }

    /** Everything heard until the change came: news of an earlier test may still be on its way. */
    private static List<Change> newsUpTo(Change awaited, LinkedBlockingQueue<Change> heard)
            throws InterruptedException {
        var news = new ArrayList<Change>();
        while (!news.contains(awaited)) {
            var next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                break;
            }
            news.add(next);
        }
        return news;
    }

    private void announce(Change change, boolean keep) {
        one.sessions()
                .inTransaction(
                        () -> {
                            one.feed().announce(change);
                            return keep;
                        },
                        kept -> kept);
    }

    private static void fail() {
        // Said through the handler, or the failure would be printed as if the test had failed.
        Thread.currentThread().setUncaughtExceptionHandler((_, _) -> {});
        throw new IllegalStateException("a listener's defect");
    }
}
