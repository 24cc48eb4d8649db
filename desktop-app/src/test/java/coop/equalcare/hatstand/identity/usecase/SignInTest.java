package coop.equalcare.hatstand.identity.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.identity.domain.Logins;
import coop.equalcare.hatstand.identity.domain.Session;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.InMemoryPeople;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.TestPeople;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.platform.work.OpenGate;

import org.junit.jupiter.api.Test;

import java.util.List;

class SignInTest {

    private final Person cora = TestPeople.wearing("Cora Hirst", Hat.COORDINATOR);
    private final Person may = TestPeople.wearing("May Sutcliffe", Hat.GIVING_SUPPORT);
    private final InMemoryPeople people = new InMemoryPeople(cora, may);
    private final OpenGate gate = new OpenGate();
    private final Entrance demo = entrance(people, true);
    private final Logins logins = demo.stores.logins();
    private final SignIn signIn = demo.signIn;

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
        people.endHats(cora.id(), TestPeople.TODAY);

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
        assertThat(demo.personas.handle().map(SignInTest::names))
                .isEqualTo(new Outcome.Done<>(List.of("Cora Hirst")));
    }

    @Test
    void the_first_person_lets_themselves_in() {
        var entrance = entrance(new InMemoryPeople(), false);

        var founded = entrance.found.handle(founding(new FoundCoOp.With.Login("u_ada")));

        assertThat(founded).isInstanceOf(Outcome.Done.class);
        assertThat(entrance.signIn.handle(new SignIn.AsLogin("u_ada")))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void on_a_file_the_first_person_chooses_a_password() {
        var entrance = entrance(new InMemoryPeople(), false);

        assertThat(entrance.found.handle(founding(password("Ada Lord 12345"))))
                .isEqualTo(refused(Finding.block("identity.password.name")));
        var founded =
                Entrance.done(entrance.found.handle(founding(password("otter lamp Tuesday"))));

        assertThat(Entrance.done(entrance.enter(founded.id(), "otter lamp Tuesday")))
                .isInstanceOf(Arrival.Step.Enrol.class);
    }

    @Test
    void only_the_first_one_does() {
        assertThat(demo.found.handle(founding(new FoundCoOp.With.Login("u_mal"))))
                .isEqualTo(refused(Finding.block("identity.found.not_empty")));
    }

    private static FoundCoOp.Command founding(FoundCoOp.With with) {
        return new FoundCoOp.Command(TestPeople.draftNamed("Ada Lord"), with);
    }

    private static FoundCoOp.With password(String password) {
        return new FoundCoOp.With.Password(password.toCharArray());
    }

    private Entrance entrance(InMemoryPeople where, boolean invented) {
        return new Entrance(
                gate, where, Entrance.Stores.inMemory(), new Entrance.Clock(), invented);
    }

    private static List<String> names(List<People.Line> lines) {
        return lines.stream().map(People.Line::name).toList();
    }

    private static <T> Outcome<T> refused(Finding finding) {
        return new Outcome.Refused<>(finding);
    }
}
