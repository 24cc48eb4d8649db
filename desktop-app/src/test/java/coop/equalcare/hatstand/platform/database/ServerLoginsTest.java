package coop.equalcare.hatstand.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.audit.domain.TrailMemory;
import coop.equalcare.hatstand.bootstrap.Hatstand;
import coop.equalcare.hatstand.identity.ServerAccess;
import coop.equalcare.hatstand.identity.domain.server.ServerLogins;
import coop.equalcare.hatstand.identity.usecase.SignIn;
import coop.equalcare.hatstand.identity.usecase.server.ChooseLoginPassword;
import coop.equalcare.hatstand.identity.usecase.server.EndLogin;
import coop.equalcare.hatstand.identity.usecase.server.GiveLogin;
import coop.equalcare.hatstand.identity.usecase.server.ListLogins;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.ledger.usecase.InMemoryBookMemory;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.platform.database.ConnectionProblem.Kind;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Logins at a server that asks for passwords over TLS. After the first administrator has been let
 * in, nobody needs the server's own one any more.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServerLoginsTest {

    private record Desk(Hatstand hatstand, Actor actor) {}

    private static final Databases DATABASES = new Databases(Hatstand.rows(), () -> false);
    private static final Deque<Runnable> OPEN = new ArrayDeque<>();

    private static final PersonId ADA = new PersonId(UUID.randomUUID());
    private static final PersonId BEN = new PersonId(UUID.randomUUID());
    private static final PersonId CAS = new PersonId(UUID.randomUUID());

    private static OwnServer server;
    private static Desk ben;
    private static Desk ada;
    private static String bensCode = "";

    @BeforeAll
    static void open(@TempDir Path folder) {
        server = new OwnServer(folder);
        server.run("create database coop");
        var opened = DATABASES.migrate(server.unguarded("coop"), new char[0]);
        assertThat(opened).isInstanceOf(Opening.Opened.class);
        var database = ((Opening.Opened) opened).database();
        OPEN.push(server::close);
        OPEN.push(database::close);
        run(
                database,
                "insert into co_op values (1, 'Invented', 'Europe/London', false)",
                "insert into person (id, name, known_as, contact_by, version) values "
                        + "('%s', 'Ada Lord', 'Ada', 'EMAIL', 0), ('%s', 'Ben Ngô', 'Ben', 'EMAIL', 0),"
                                .formatted(ADA.value(), BEN.value())
                        + "('%s', 'Cas', 'Cas', 'EMAIL', 0)".formatted(CAS.value()),
                hat(ADA, Hat.ADMINISTRATOR),
                hat(BEN, Hat.ADMINISTRATOR),
                hat(CAS, Hat.COORDINATOR),
                "insert into login (name, person_id) values ('postgres', '%s')"
                        .formatted(ADA.value()));
        server.guard();
        letBenIn();
    }

    private static String hat(PersonId person, Hat hat) {
        return "insert into hat_assignment values (gen_random_uuid(), '%s', '%s', '2020-01-01', null)"
                .formatted(person.value(), hat);
    }

    private static void run(Database database, String... statements) {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The only thing that the server's administrator does, who is Ada here. */
    private static void letBenIn() {
        var opening = DATABASES.open(server.unguarded("coop"), new char[0]);
        ada = desk(((Opening.Opened) opening).database(), "postgres");
        bensCode = code(ada, BEN, Optional.of("ben_ngo"));
        ben = signedIn("ben_ngo", bensCode);
    }

    @AfterAll
    static void close() {
        OPEN.forEach(Runnable::run);
    }

    private static Desk signedIn(String login, String password) {
        var opening = DATABASES.open(server.guarded("coop", login), password.toCharArray());
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return desk(((Opening.Opened) opening).database(), login);
    }

    private static Desk desk(Database database, String login) {
        OPEN.push(database::close);
        var coOp = CoOp.of(database.dataSource()).orElseThrow();
        var hatstand =
                new Hatstand(
                        database,
                        coOp,
                        InstantSource.system(),
                        TrailMemory.NONE,
                        new InMemoryBookMemory());
        return new Desk(
                hatstand, done(hatstand.identity.signIn.handle(new SignIn.AsLogin(login))).actor());
    }

    private static Optional<Kind> problem(String login, String password) {
        return DATABASES
                .test(server.guarded("coop", login), password.toCharArray())
                .map(ConnectionProblem::kind);
    }

    private static String code(Desk by, PersonId person, Optional<String> name) {
        return done(give(by, person, name));
    }

    private static Outcome<String> give(Desk by, PersonId person, Optional<String> name) {
        return at(by).giveLogin
                .handle(by.actor(), new GiveLogin.Command(person, name))
                .map(it -> it.text());
    }

    private static void end(PersonId person, EndLogin.How how) {
        done(at(ben).endLogin.handle(ben.actor(), new EndLogin.Command(person, how)));
    }

    private static ServerAccess at(Desk desk) {
        return desk.hatstand().identity.server.orElseThrow();
    }

    private static Optional<ServerLogins.Login> login(PersonId person) {
        return done(at(ben).listLogins.handle(ben.actor())).stream()
                .filter(line -> line.person().equals(person))
                .findFirst()
                .flatMap(ListLogins.Line::login);
    }

    private static Outcome<?> choose(Desk desk, String current, String next) {
        return at(desk).choosePassword
                .handle(
                        desk.actor(),
                        new ChooseLoginPassword.Command(current.toCharArray(), next.toCharArray()));
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    private static void refused(String rule, Outcome<?> outcome) {
        assertThat(outcome)
                .isEqualTo(new Outcome.Refused<>(Finding.block("platform.constraint." + rule)));
    }

    @Test
    @Order(1)
    void a_code_lets_somebody_in_and_a_password_of_their_own_takes_its_place() {
        assertThat(login(BEN).orElseThrow().codeUntil()).isPresent();

        assertThat(choose(ben, "wrong by far", "heron boots Friday"))
                .isEqualTo(new Outcome.Refused<>(Finding.block("identity.sign_in.wrong_password")));
        assertThat(problem("ben_ngo", bensCode)).isEmpty();
        done(choose(ben, bensCode, "héron boots Friday"));

        assertThat(problem("ben_ngo", "héron boots Friday")).isEmpty();
        assertThat(problem("ben_ngo", bensCode)).contains(Kind.WRONG_PASSWORD);
        assertThat(login(BEN).orElseThrow().codeUntil()).isEmpty();
    }

    @Test
    @Order(2)
    void an_administrator_without_rights_at_the_server_makes_helps_ends_and_reopens_a_login()
            throws SQLException {
        var first = code(ben, CAS, Optional.of("cas"));
        var cas = signedIn("cas", first);
        assertThat(login(CAS).orElseThrow().connections()).isPositive();

        var second = code(ben, CAS, Optional.empty());
        assertThat(problem("cas", first)).contains(Kind.WRONG_PASSWORD);
        assertThat(problem("cas", second)).isEmpty();

        end(CAS, EndLogin.How.DISABLE);
        assertThat(problem("cas", second)).contains(Kind.NOT_ADMITTED);
        assertThat(cas.hatstand().people.listSkills.handle(cas.actor()))
                .isInstanceOf(Outcome.Refused.class);
        refused("login_not_ours", give(ben, CAS, Optional.empty()));

        end(CAS, EndLogin.How.ENABLE);
        assertThat(thrownOut("cas", second)).isTrue();
        assertThat(problem("cas", second)).isEmpty();
    }

    /** Whether a connection that is open, and belongs to no pool that would make it anew, ends. */
    private static boolean thrownOut(String login, String password) throws SQLException {
        var source = DataSources.server(server.guarded("coop", login), password.toCharArray());
        try (var connection = source.getConnection()) {
            assertThat(connection.isValid(30)).isTrue();
            end(CAS, EndLogin.How.THROW_OUT);
            return !connection.isValid(30);
        }
    }

    /** Ada’s own server lets whoever comes from this machine in without a password. */
    @Test
    @Order(3)
    void a_server_that_asks_for_no_password_proves_nobody_to_be_at_the_desk() {
        assertThat(keys(choose(ada, "anything at all", "heron boots Friday")))
                .contains("platform.connection.no_password_asked.what");
        assertThat(keys(at(ada).unlock.handle(ada.actor(), "anything at all".toCharArray())))
                .contains("platform.connection.no_password_asked.what");
        assertThat(ben.hatstand().database.prove("héron boots Friday".toCharArray()))
                .isEqualTo(new Outcome.Done<>(true));
        assertThat(ben.hatstand().database.prove("anything at all".toCharArray()))
                .isEqualTo(new Outcome.Done<>(false));
    }

    @Test
    @Order(4)
    void wrong_tries_at_choosing_a_password_are_counted_with_those_at_a_locked_desk() {
        for (var guess = 0; guess < 3; guess++) {
            choose(ben, "wrong by far", "heron boots Friday");
            at(ben).unlock.handle(ben.actor(), "wrong by far".toCharArray());
        }

        assertThat(keys(choose(ben, "héron boots Friday", "otter lamp Tuesday")))
                .containsExactly("identity.guess.wait");
        assertThat(problem("ben_ngo", "héron boots Friday")).isEmpty();
        assertThat(seen("login.choose_wrong")).isEqualTo(4);
        assertThat(seen("session.unlock_wrong")).isEqualTo(2);
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons)
                ? reasons.stream().map(Finding::key).toList()
                : List.of();
    }

    private static long seen(String action) {
        try (var connection =
                        DataSources.server(server.unguarded("coop"), new char[0]).getConnection();
                var query =
                        connection.prepareStatement(
                                "select count(*) from audit_event where action = ?")) {
            query.setString(1, action);
            try (var found = query.executeQuery()) {
                return found.next() ? found.getLong(1) : 0;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    @Order(5)
    void what_makes_no_sense_is_refused_by_name() {
        refused("login_one_for_each", give(ben, CAS, Optional.of("cas_again")));
        refused("login_not_ones_own", give(ben, BEN, Optional.empty()));
        refused("login_not_ours", give(ben, ADA, Optional.empty()));
        refused("login_name", give(ben, CAS, Optional.of("hat_coordinator")));
    }
}
