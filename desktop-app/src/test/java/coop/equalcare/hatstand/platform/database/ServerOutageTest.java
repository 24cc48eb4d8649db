package coop.equalcare.hatstand.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.database.feed.Link;
import coop.equalcare.hatstand.platform.work.Change;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.platform.work.GuardedGate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The server stops while a desk is open, and comes back. */
class ServerOutageTest {

    private static final int PATIENCE_SECONDS = 30;

    private final Actor coordinator =
            new Actor(new PersonId(UUID.randomUUID()), Set.of(Permission.EDIT_PEOPLE));

    @TempDir private Path folder;

    private OwnServer server;
    private Database database;
    private Gate gate;

    @BeforeEach
    void open() {
        server = new OwnServer(folder);
        server.run("create database coop");
        var databases = new Databases(List.of(PersonTestRow.class), () -> false);
        database =
                ((Opening.Opened) databases.migrate(server.unguarded("coop"), new char[0]))
                        .database();
        gate = new GuardedGate(database.sessions(), _ -> {}, database.feed());
    }

    @AfterEach
    void close() {
        database.close();
        server.close();
    }

    @Test
    void the_desk_says_so_keeps_what_was_in_hand_and_goes_on_when_the_server_is_back()
            throws Exception {
        var link = new LinkedBlockingQueue<Link.State>();
        var news = new LinkedBlockingQueue<Change>();
        var inHand = UUID.randomUUID();
        add(UUID.randomUUID());
        try (var _ = database.link().subscribe(link::add);
                var _ = database.feed().subscribe(news::add)) {
            server.stop();

            assertThat(link.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(Link.State.DOWN);
            assertThat(add(inHand))
                    .isEqualTo(
                            new Outcome.Refused<>(
                                    Finding.block("platform.breakdown.unreachable.not_saved")));

            server.start();

            assertThat(link.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(Link.State.UP);
            assertThat(add(inHand)).isInstanceOf(Outcome.Done.class);
            assertThat(heardUntil(news, inHand)).contains(Change.everything());
        }
    }

    @Test
    void connections_that_died_unseen_are_replaced_without_a_word() {
        add(UUID.randomUUID());
        server.run("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'coop'");

        assertThat(add(UUID.randomUUID())).isInstanceOf(Outcome.Done.class);
    }

    private Outcome<UUID> add(UUID id) {
        return gate.write(
                coordinator,
                Permission.EDIT_PEOPLE,
                new Gate.Deed("person.add", id),
                () -> {
                    database.sessions().current().insert(PersonTestRow.called(id, "May"));
                    return new Outcome.Done<>(id);
                });
    }

    private static List<Change> heardUntil(LinkedBlockingQueue<Change> news, UUID subject)
            throws InterruptedException {
        var heard = new ArrayList<Change>();
        Change change;
        do {
            change = news.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            heard.add(change);
        } while (change != null && !change.subject().equals(subject));
        return heard;
    }
}
