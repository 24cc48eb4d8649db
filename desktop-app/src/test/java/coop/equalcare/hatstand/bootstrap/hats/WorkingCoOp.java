package coop.equalcare.hatstand.bootstrap.hats;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.audit.domain.TrailMemory;
import coop.equalcare.hatstand.bootstrap.Hatstand;
import coop.equalcare.hatstand.identity.domain.Session;
import coop.equalcare.hatstand.identity.usecase.SignIn;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.ledger.usecase.InMemoryBookMemory;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.platform.database.CoOp;
import coop.equalcare.hatstand.platform.database.Databases;
import coop.equalcare.hatstand.platform.database.GuardedDatabase;
import coop.equalcare.hatstand.platform.database.Opening;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.UUID;

/**
 * A co-op on a guarded server. Each desk is the whole product with a login of its own, so that what
 * is done there passes the desk's Gate and the database's guard, as at work.
 */
final class WorkingCoOp implements AutoCloseable {

    /** Somebody signed in. */
    record Desk(Hatstand hatstand, Session session) {

        Actor actor() {
            return session.actor();
        }

        /** The same person at a desk that has been tampered with: it believes them everything. */
        Actor tampered() {
            return new Actor(actor().person(), EnumSet.allOf(Permission.class));
        }
    }

    final LocalDate today = LocalDate.now(CoOp.HOME_ZONE);
    final GuardedDatabase database = GuardedDatabase.open();

    /** They get support, and two who give it. */
    final PersonId rose = person("Rose Achterberg", Hat.GETTING_SUPPORT);

    final PersonId may = person("May Bickerstaffe", Hat.GIVING_SUPPORT);
    final PersonId tom = person("Tom Cattermole", Hat.GIVING_SUPPORT);

    private final Databases databases = new Databases(Hatstand.rows(), () -> false);
    private final Deque<Runnable> open = new ArrayDeque<>();

    WorkingCoOp() {
        database.run("insert into co_op values (1, 'Invented', 'Europe/London', false)");
        open.push(database::close);
    }

    private PersonId person(String name, Hat hat) {
        var id = UUID.randomUUID();
        database.run(
                """
                insert into person (id, name, known_as, contact_by, engagement, works_number, search_text, version)
                values ('%s', '%s', '%s', 'PHONE', 'EMPLOYED', '%s', lower('%s'), 0)
                """
                        .formatted(
                                id, name, name.split(" ")[0], id.toString().substring(0, 8), name),
                "insert into hat_assignment values (gen_random_uuid(), '%s', '%s', '2020-01-01', null)"
                        .formatted(id, hat));
        return new PersonId(id);
    }

    Desk desk(Hat... hats) {
        return desk(database.login(hats));
    }

    Desk desk(GuardedDatabase.Login login) {
        var hatstand = hatstand(login);
        var session = done(hatstand.identity.signIn.handle(new SignIn.AsLogin(login.name())));
        assertThat(session.actor().person().value()).isEqualTo(login.person());
        return new Desk(hatstand, session);
    }

    /** Connected, and not yet said who is there. */
    Hatstand hatstand(GuardedDatabase.Login login) {
        var opening = databases.open(database.profileOf(login), new char[0]);
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        var opened = ((Opening.Opened) opening).database();
        var coOp = CoOp.of(opened.dataSource()).orElseThrow();
        var hatstand =
                new Hatstand(
                        opened,
                        coOp,
                        InstantSource.system(),
                        TrailMemory.NONE,
                        new InMemoryBookMemory());
        open.push(hatstand::close);
        return hatstand;
    }

    /** The value of what should be possible. */
    static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    /** The desk knows already that the right is missing, and names it. */
    static void refusedByTheDesk(Permission missing, Outcome<?> outcome) {
        assertThat(outcome)
                .isEqualTo(
                        new Outcome.Refused<>(
                                Finding.block("platform.gate.missing_permission", missing)));
    }

    /** The database does not believe the desk; the words still name the right. */
    static void refusedByTheDatabase(Permission missing, Outcome<?> outcome) {
        assertThat(outcome)
                .isEqualTo(
                        new Outcome.Refused<>(
                                Finding.block("platform.gate.not_entitled", missing)));
    }

    @Override
    public void close() {
        open.forEach(Runnable::run);
    }
}
