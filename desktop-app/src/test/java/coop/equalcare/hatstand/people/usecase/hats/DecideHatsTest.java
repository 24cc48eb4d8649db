package coop.equalcare.hatstand.people.usecase.hats;

import static coop.equalcare.hatstand.people.domain.TestPeople.TODAY;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.InMemoryPeople;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.TestPeople;
import coop.equalcare.hatstand.people.domain.hats.HatRequest;
import coop.equalcare.hatstand.people.domain.hats.HatRequestState;
import coop.equalcare.hatstand.people.domain.hats.InMemoryHats;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.platform.work.OpenGate;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

class DecideHatsTest {

    private final Person ada = TestHats.whole("Ada Lord", Hat.ADMINISTRATOR);
    private final Person joe = TestHats.whole("Joe Firth", Hat.ADMINISTRATOR);
    private final Person cora = TestHats.whole("Cora Planner", Hat.COORDINATOR);
    private final Person bare = TestPeople.named("Bare Record");
    private final InMemoryPeople people = new InMemoryPeople(ada, joe, cora, bare);
    private final InMemoryHats hats = new InMemoryHats(people);
    private final OpenGate gate = new OpenGate();
    private final HatDeeds deeds = TestHats.deeds(gate, hats, people);

    @Test
    void a_hat_is_asked_for_given_and_worn() {
        var asked = done(ask(coordinator(), cora, Hat.TRAINER));

        var given = done(deeds.give().handle(administrator(ada), giving(asked)));

        assertThat(given.state()).isEqualTo(HatRequestState.GRANTED);
        assertThat(wearer(cora).hatsOn(TODAY)).contains(Hat.TRAINER, Hat.COORDINATOR);
        assertThat(wearer(cora).hatsOn(TODAY.minusDays(1))).doesNotContain(Hat.TRAINER);
        assertThat(gate.done())
                .containsExactly(
                        new Gate.Deed("person.ask_hat", cora.id().value()),
                        new Gate.Deed("person.give_hat", cora.id().value()));
    }

    @Test
    void whoever_keeps_records_asks_on_behalf_of_somebody() {
        var looking = new Actor(cora.id(), Set.of(Permission.SIGN_IN, Permission.VIEW_PEOPLE));

        assertThat(ask(looking, bare, Hat.GETTING_SUPPORT))
                .isEqualTo(
                        new Outcome.Refused<>(
                                Finding.block(
                                        "platform.gate.missing_permission",
                                        Permission.EDIT_PEOPLE)));
        assertThat(done(ask(coordinator(), bare, Hat.GETTING_SUPPORT)).isOnBehalf()).isTrue();
    }

    @Test
    void a_hat_is_asked_for_once_at_a_time() {
        ask(coordinator(), cora, Hat.TRAINER);

        assertThat(ask(coordinator(), cora, Hat.TRAINER))
                .isEqualTo(refused("people.hat_rule.asked_already", Hat.TRAINER));
    }

    @Test
    void whoever_asks_for_an_office_hat_is_told_who_decides() {
        var asked = done(ask(administrator(ada), cora, Hat.TRAINER));

        assertThat(deeds.give().handle(administrator(ada), giving(asked)))
                .isEqualTo(refused("people.hat_rule.second_person", Hat.TRAINER, "Joe Firth"));
        done(deeds.give().handle(administrator(joe), giving(asked)));
    }

    @Test
    void a_request_that_was_decided_meanwhile_is_stale() {
        var asked = done(ask(coordinator(), cora, Hat.TRAINER));
        done(deeds.decline().handle(administrator(ada), declining(asked, "not yet")));

        assertThat(deeds.give().handle(administrator(joe), giving(asked)))
                .isEqualTo(new Outcome.Stale<>());
        assertThat(deeds.withdraw().handle(coordinator(), withdrawing(asked)))
                .isEqualTo(new Outcome.Stale<>());
        assertThat(deeds.decline().handle(administrator(joe), declining(asked, "no")))
                .isEqualTo(new Outcome.Stale<>());
    }

    @Test
    void what_was_declined_can_be_asked_for_again() {
        var asked = done(ask(coordinator(), cora, Hat.TRAINER));
        done(deeds.decline().handle(administrator(ada), declining(asked, "not yet")));

        assertThat(done(ask(coordinator(), cora, Hat.TRAINER)).isWaiting()).isTrue();
        assertThat(seen(cora).requests()).hasSize(2);
    }

    @Test
    void declining_needs_a_reason() {
        var asked = done(ask(coordinator(), cora, Hat.TRAINER));

        assertThat(deeds.decline().handle(administrator(ada), declining(asked, "  ")))
                .isEqualTo(refused("people.hat_rule.decline_reason"));
    }

    @Test
    void whoever_asked_thinks_again() {
        var asked = done(ask(coordinator(), cora, Hat.TRAINER));

        assertThat(deeds.withdraw().handle(administrator(ada), withdrawing(asked)))
                .isEqualTo(refused("people.hat_rule.not_mine_to_withdraw"));
        assertThat(done(deeds.withdraw().handle(coordinator(), withdrawing(asked))).state())
                .isEqualTo(HatRequestState.WITHDRAWN);
    }

    @Test
    void giving_hats_needs_a_permission_of_its_own() {
        var asked = done(ask(coordinator(), bare, Hat.GETTING_SUPPORT));

        assertThat(deeds.give().handle(coordinator(), giving(asked)))
                .isEqualTo(refused("platform.gate.missing_permission", Permission.GIVE_HATS));
    }

    @Test
    void another_takes_off_a_hat_for_a_reason_only() {
        var worn = cora.hats().getFirst().id();

        assertThat(
                        deeds.drop()
                                .handle(
                                        administrator(ada),
                                        new DropHat.Command(cora.id(), worn, TODAY, "")))
                .isEqualTo(refused("people.hat_rule.drop_reason"));
        done(
                deeds.drop()
                        .handle(
                                administrator(ada),
                                new DropHat.Command(cora.id(), worn, TODAY, "moved away")));
        assertThat(wearer(cora).hatsOn(TODAY)).isEmpty();
        assertThat(seen(cora).drops().getFirst().reason()).isEqualTo("moved away");
    }

    @Test
    void ones_own_hat_is_dropped_without_a_word_and_can_be_taken_again() {
        var command = new DropHat.Command(cora.id(), cora.hats().getFirst().id(), TODAY, "");

        done(deeds.drop().handle(coordinator(), command));

        assertThat(wearer(cora).hatsOn(TODAY)).isEmpty();
        assertThat(deeds.drop().handle(coordinator(), command)).isEqualTo(new Outcome.Stale<>());
        var asked = done(ask(coordinator(), cora, Hat.COORDINATOR));
        done(deeds.give().handle(administrator(ada), giving(asked)));
        assertThat(wearer(cora).hatsOn(TODAY)).containsExactly(Hat.COORDINATOR);
    }

    @Test
    void what_is_stuck_comes_first_then_the_oldest() {
        var longAgo = asking(TestHats.NOW.minus(Duration.ofDays(15)), cora, Hat.AUDITOR);
        var newer = asking(TestHats.NOW.minus(Duration.ofDays(1)), cora, Hat.TRAINER);
        var older = asking(TestHats.NOW.minus(Duration.ofDays(2)), cora, Hat.FINANCE);
        var lacking = asking(TestHats.NOW, bare, Hat.GETTING_SUPPORT);

        var lines = done(deeds.list().handle(administrator(ada)));

        assertThat(lines)
                .extracting(ListHatRequests.Line::request)
                .containsExactly(longAgo, lacking, older, newer);
        assertThat(lines)
                .extracting(ListHatRequests.Line::mayGrant)
                .containsExactly(true, false, true, true);
        assertThat(lines.get(1).missing()).hasSize(3);
        assertThat(lines.get(1).askedBy()).isEqualTo("Cora Planner");
        assertThat(lines.getFirst().waitsLong()).isTrue();
    }

    @Test
    void the_page_of_a_person_says_what_is_open_and_who_gives_it() {
        ask(coordinator(), cora, Hat.TRAINER);

        var seen = seen(cora);

        assertThat(seen.open())
                .extracting(SeeHats.Open::hat)
                .doesNotContain(Hat.TRAINER, Hat.COORDINATOR)
                .contains(Hat.FINANCE);
        assertThat(seen.open().getFirst().givers()).containsExactly("Ada Lord", "Joe Firth");
        assertThat(seen.names()).containsEntry(cora.id(), "Cora Planner");
        assertThat(seen.mayGive()).isEmpty();
        assertThat(seen(bare).open().getFirst().missing()).isNotEmpty();
    }

    private HatRequest asking(Instant when, Person wearer, Hat hat) {
        return done(
                TestHats.deeds(gate, hats, people, when)
                        .request()
                        .handle(coordinator(), new RequestHat.Command(wearer.id(), hat, "")));
    }

    private Outcome<HatRequest> ask(Actor actor, Person wearer, Hat hat) {
        return deeds.request().handle(actor, new RequestHat.Command(wearer.id(), hat, "please"));
    }

    private static GiveHat.Command giving(HatRequest asked) {
        return new GiveHat.Command(asked.id(), asked.person(), TODAY, "", asked.version());
    }

    private static DeclineHat.Command declining(HatRequest asked, String reason) {
        return new DeclineHat.Command(asked.id(), asked.person(), reason, asked.version());
    }

    private static WithdrawHat.Command withdrawing(HatRequest asked) {
        return new WithdrawHat.Command(asked.id(), asked.person(), asked.version());
    }

    private SeeHats.Seen seen(Person person) {
        return done(deeds.see().handle(coordinator(), new SeeHats.Query(person.id())));
    }

    private Person wearer(Person person) {
        return people.find(person.id()).orElseThrow();
    }

    private Actor coordinator() {
        return new Actor(
                cora.id(),
                Set.of(Permission.SIGN_IN, Permission.VIEW_PEOPLE, Permission.EDIT_PEOPLE));
    }

    private static Actor administrator(Person who) {
        return new Actor(who.id(), EnumSet.allOf(Permission.class));
    }

    private static <T> Outcome<T> refused(String key, Object... values) {
        return new Outcome.Refused<>(List.of(Finding.block(key, values)));
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome instanceof Outcome.Done<T>(var value, var _)
                ? value
                : fail("not done: " + outcome);
    }
}
