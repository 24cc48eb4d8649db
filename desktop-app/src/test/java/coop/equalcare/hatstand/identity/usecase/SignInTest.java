package coop.equalcare.hatstand.identity.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.identity.domain.InMemoryLogins;
import coop.equalcare.hatstand.identity.domain.Session;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.InMemoryPeople;
import coop.equalcare.hatstand.people.domain.OnePostcode;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.Postcodes;
import coop.equalcare.hatstand.people.domain.TestPeople;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.platform.work.OpenGate;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class SignInTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Person cora = TestPeople.wearing("Cora Hirst", Hat.COORDINATOR);
    private final Person may = TestPeople.wearing("May Sutcliffe", Hat.GIVING_SUPPORT);
    private final InMemoryPeople people = new InMemoryPeople(cora, may);
    private final InMemoryLogins logins = new InMemoryLogins();
    private final OpenGate gate = new OpenGate();
    private final InstantSource clock = () -> Instant.parse("2026-11-24T09:00:00Z");
    private final SignIn signIn = new SignIn(gate, people, logins, clock, ZONE);

    @Test
    void a_login_is_a_person_with_the_permissions_of_todays_hats() {
        logins.add("u_cora", cora.id());

        assertThat(signIn.handle(new SignIn.AsLogin("u_cora")))
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> {
                            var session = (Session) done.value();
                            assertThat(session.actor().person()).isEqualTo(cora.id());
                            assertThat(session.actor().may(Permission.EDIT_ROSTER)).isTrue();
                            assertThat(session.actor().may(Permission.VIEW_PAY)).isFalse();
                            assertThat(session.name()).isEqualTo("Cora");
                            assertThat(session.hats()).containsExactly(Hat.COORDINATOR);
                        });
    }

    @Test
    void that_somebody_came_is_kept() {
        signIn.handle(new SignIn.AsPerson(cora.id()));

        assertThat(gate.done()).contains(new Gate.Deed("session.start", cora.id().value()));
    }

    @Test
    void a_login_of_nobody_is_told_so() {
        assertThat(signIn.handle(new SignIn.AsLogin("u_who")))
                .isEqualTo(refused(Finding.block("identity.sign_in.unknown_login", "u_who")));
    }

    @Test
    void without_an_office_hat_there_is_nothing_to_do_here() {
        assertThat(signIn.handle(new SignIn.AsPerson(may.id())))
                .isEqualTo(refused(Finding.block("identity.sign_in.no_hat", "May")));
    }

    @Test
    void a_hat_that_was_dropped_brings_nothing() {
        var hat = cora.hats().getFirst().id();
        people.save(cora.dropping(hat, TestPeople.TODAY));

        assertThat(signIn.handle(new SignIn.AsPerson(cora.id())))
                .isEqualTo(refused(Finding.block("identity.sign_in.no_hat", "Cora")));
    }

    @Test
    void somebody_who_is_gone_cannot_come_in() {
        var gone = TestPeople.named("Nobody").id();

        assertThat(signIn.handle(new SignIn.AsPerson(gone)))
                .isEqualTo(refused(Finding.block("identity.sign_in.gone")));
    }

    @Test
    void those_with_office_hats_may_sit_down() {
        var personas = new ListPersonas(gate, people, clock, ZONE);

        assertThat(personas.handle().map(SignInTest::names))
                .isEqualTo(new Outcome.Done<>(List.of("Cora Hirst")));
    }

    @Test
    void the_first_person_lets_themselves_in() {
        var empty = new InMemoryPeople();
        var found = found(empty);
        var command =
                new FoundCoOp.Command(TestPeople.draftNamed("Ada Lord"), Optional.of("u_ada"));

        var founded = found.handle(command);

        assertThat(founded).isInstanceOf(Outcome.Done.class);
        assertThat(new SignIn(gate, empty, logins, clock, ZONE).handle(new SignIn.AsLogin("u_ada")))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void only_the_first_one_does() {
        var command = new FoundCoOp.Command(TestPeople.draftNamed("Mal"), Optional.empty());

        assertThat(found(people).handle(command))
                .isEqualTo(refused(Finding.block("identity.found.not_empty")));
    }

    private FoundCoOp found(People where) {
        return new FoundCoOp(
                gate,
                where,
                logins,
                new OnePostcode(Postcodes.Answer.EXISTS),
                UUID::randomUUID,
                clock,
                ZONE);
    }

    private static List<String> names(List<People.Line> lines) {
        return lines.stream().map(People.Line::name).toList();
    }

    private static <T> Outcome<T> refused(Finding finding) {
        return new Outcome.Refused<>(finding);
    }
}
