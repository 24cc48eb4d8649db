package coop.equalcare.hatstand.people.store;

import static coop.equalcare.hatstand.people.domain.TestPeople.TODAY;
import static coop.equalcare.hatstand.people.usecase.hats.TestHats.NOW;
import static coop.equalcare.hatstand.people.usecase.hats.TestHats.whole;
import static coop.equalcare.hatstand.people.usecase.hats.TestHats.wholeUntil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.People;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.PersonField;
import coop.equalcare.hatstand.people.domain.TestPeople;
import coop.equalcare.hatstand.people.domain.hats.HatGiver;
import coop.equalcare.hatstand.people.domain.hats.HatRequest;
import coop.equalcare.hatstand.people.domain.hats.HatRequest.Decision;
import coop.equalcare.hatstand.people.domain.hats.HatRequestId;
import coop.equalcare.hatstand.people.domain.hats.Hats;
import coop.equalcare.hatstand.people.domain.hats.ProfilePart;
import coop.equalcare.hatstand.platform.work.WriteConflict;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** What {@link Hats} promises, whoever keeps it: also what it refuses by itself. */
abstract class HatsContract {

    Person ada;
    Person joe;
    Person rose;

    abstract Hats hats();

    abstract People people();

    abstract <T> T inTransaction(Supplier<T> work);

    /** Nobody of earlier tests gives hats any more, nor has lately. */
    abstract void retireEverybody();

    @BeforeEach
    void twoAdministrators() {
        retireEverybody();
        ada = add(whole("Ada Lord", Hat.ADMINISTRATOR));
        joe = add(whole("Joe Firth", Hat.ADMINISTRATOR));
        rose = add(whole("Rose Ackroyd"));
    }

    @Test
    void what_each_hat_asks_for_is_in_the_book() {
        var terms = inTransaction(() -> hats().terms());

        assertThat(terms).hasSize(Hat.values().length);
        assertThat(terms.get(Hat.FINANCE).secondPerson()).isTrue();
        assertThat(terms.get(Hat.FINANCE).givers()).containsExactly(Hat.ADMINISTRATOR);
        assertThat(terms.get(Hat.GIVING_SUPPORT).secondPerson()).isFalse();
        assertThat(terms.get(Hat.GIVING_SUPPORT).givers())
                .isEqualTo(Set.of(Hat.ADMINISTRATOR, Hat.MEMBERSHIP_SECRETARY));
        assertThat(terms.get(Hat.GIVING_SUPPORT).parts())
                .containsExactly(
                        new ProfilePart.Field(PersonField.ADDRESS),
                        new ProfilePart.Field(PersonField.ENGAGEMENT),
                        new ProfilePart.Field(PersonField.PHONE),
                        new ProfilePart.Field(PersonField.POSTCODE),
                        new ProfilePart.Check("Enhanced DBS check"));
    }

    @Test
    void whoever_gives_a_hat_is_known_by_name_and_until_when() {
        var gone = add(wholeUntil("Zed Gone", Optional.of(TODAY.minusDays(3)), Hat.ADMINISTRATOR));

        var finance =
                inTransaction(() -> hats().givers(TODAY.minusDays(30))).stream()
                        .filter(giver -> giver.hat() == Hat.FINANCE)
                        .toList();

        assertThat(finance)
                .extracting(HatGiver::person)
                .containsExactly(ada.id(), joe.id(), gone.id());
        assertThat(finance.getLast().until()).contains(TODAY.minusDays(3));
        assertThat(inTransaction(() -> hats().givers(TODAY)))
                .extracting(HatGiver::person)
                .doesNotContain(gone.id());
    }

    @Test
    void what_is_asked_for_waits_and_comes_back() {
        var asked = ask(rose, Hat.TRAINER, ada);

        assertThat(find(asked)).contains(asked);
        assertThat(inTransaction(() -> hats().of(rose.id()))).containsExactly(asked);
        assertThat(inTransaction(() -> hats().waiting(1000))).contains(asked);
        assertThat(asked.isOnBehalf()).isTrue();
    }

    @Test
    void a_hat_is_asked_for_once_at_a_time() {
        ask(rose, Hat.TRAINER, ada);

        refused("hat_request_once_at_a_time", () -> ask(rose, Hat.TRAINER, joe));
    }

    @Test
    void the_oldest_waits_at_the_front() {
        var newer = ask(rose, Hat.TRAINER, rose, Duration.ofDays(300));
        var older = ask(rose, Hat.COORDINATOR, rose, Duration.ofDays(400));

        assertThat(inTransaction(() -> hats().waiting(1))).containsExactly(older);
        assertThat(inTransaction(() -> hats().of(rose.id()))).containsExactly(newer, older);
        inTransaction(() -> hats().save(older.decided(new Decision.Withdrawn(rose.id(), NOW))));
        inTransaction(() -> hats().save(newer.decided(new Decision.Withdrawn(rose.id(), NOW))));
    }

    @Test
    void a_hat_that_is_granted_is_worn_from_its_day_on() {
        var asked = ask(rose, Hat.FINANCE, ada);

        var granted = inTransaction(() -> hats().save(asked.decided(granted(joe))));

        assertThat(find(granted)).contains(granted);
        assertThat(granted.version()).isEqualTo(asked.version() + 1);
        assertThat(person(rose).hats()).isEqualTo(granted.given().stream().toList());
        assertThat(person(rose).hatsOn(TODAY)).containsExactly(Hat.FINANCE);
        assertThat(person(rose).hatsOn(TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void a_decision_stays_and_is_not_made_twice() {
        var asked = ask(rose, Hat.FINANCE, ada);
        var declined =
                inTransaction(
                        () ->
                                hats().save(
                                                asked.decided(
                                                        new Decision.Declined(
                                                                joe.id(), NOW, "not yet"))));

        assertThat(find(asked)).contains(declined);
        assertThat(declined.decision().orElseThrow().reason()).isEqualTo("not yet");
        assertThatThrownBy(() -> inTransaction(() -> hats().save(asked.decided(granted(joe)))))
                .isInstanceOf(WriteConflict.Stale.class);
        refused("hat_request_stays_decided", () -> save(again(declined, granted(joe))));
        assertThat(person(rose).hats()).isEmpty();
    }

    @Test
    void whoever_asks_for_an_office_hat_does_not_give_it() {
        var asked = ask(rose, Hat.FINANCE, ada);

        refused("hat_request_second_person", () -> save(asked.decided(granted(ada))));
        assertThat(person(rose).hats()).isEmpty();
    }

    @Test
    void hats_around_a_person_need_one_person_only() {
        var asked = ask(rose, Hat.GETTING_SUPPORT, ada);

        save(asked.decided(granted(ada)));

        assertThat(person(rose).hatsOn(TODAY)).containsExactly(Hat.GETTING_SUPPORT);
    }

    @Test
    void nobody_gives_themselves_a_hat() {
        var asked = ask(ada, Hat.FINANCE, joe);

        refused("hat_request_not_by_oneself", () -> save(asked.decided(granted(ada))));
    }

    @Test
    void nobody_is_alone_while_somebody_else_could_decide_or_could_lately() {
        var asked = ask(rose, Hat.FINANCE, ada);

        refused("hat_request_second_person", () -> save(asked.decided(alone(ada))));
        endAll(joe, TODAY.minusDays(29));
        refused("hat_request_second_person", () -> save(asked.decided(alone(ada))));
    }

    @Test
    void whoever_has_been_alone_for_long_gives_it_and_says_why() {
        retireEverybody();
        var only = add(whole("Only Ada", Hat.ADMINISTRATOR));
        add(wholeUntil("Left Before", Optional.of(TODAY.minusDays(30)), Hat.ADMINISTRATOR));
        var asked = ask(rose, Hat.FINANCE, only);

        var granted = save(asked.decided(alone(only)));

        assertThat(find(asked)).contains(granted);
        assertThat(person(rose).hatsOn(TODAY)).containsExactly(Hat.FINANCE);
    }

    @Test
    void only_who_gives_the_hat_decides_about_it() {
        var secretary = add(whole("Sam Secretary", Hat.MEMBERSHIP_SECRETARY));
        var asked = ask(rose, Hat.FINANCE, ada);

        refused("hat_request_by_a_giver", () -> save(asked.decided(granted(secretary))));
        refused(
                "hat_request_by_a_giver",
                () -> save(asked.decided(new Decision.Declined(secretary.id(), NOW, "no"))));
        save(ask(rose, Hat.TRAINER, ada).decided(granted(secretary)));
    }

    @Test
    void a_hat_asks_for_its_parts_of_the_record() {
        var bare = add(TestPeople.named("Bare Record"));
        var asked = ask(bare, Hat.TRAINER, ada);
        var siobhan = add(TestPeople.siobhan());
        var giving = ask(siobhan, Hat.GIVING_SUPPORT, ada);

        refused("hat_request_whole_profile", () -> save(asked.decided(granted(joe))));
        refused("hat_request_whole_profile", () -> save(giving.decided(granted(joe))));
        save(ask(rose, Hat.GIVING_SUPPORT, ada).decided(granted(joe)));
    }

    @Test
    void a_hat_is_not_worn_twice_at_once() {
        var worn = add(whole("Worn Already", Hat.TRAINER));
        var asked = ask(worn, Hat.TRAINER, ada);

        refused("hat_request_worn_once", () -> save(asked.decided(granted(joe))));
    }

    @Test
    void a_request_that_is_withdrawn_can_be_made_again() {
        var asked = ask(rose, Hat.TRAINER, rose);

        var withdrawn = save(asked.decided(new Decision.Withdrawn(rose.id(), NOW)));

        assertThat(find(asked)).contains(withdrawn);
        assertThat(ask(rose, Hat.TRAINER, rose).isWaiting()).isTrue();
    }

    final HatRequest ask(Person wearer, Hat hat, Person by) {
        return ask(wearer, hat, by, Duration.ofDays(1));
    }

    private HatRequest ask(Person wearer, Hat hat, Person by, Duration ago) {
        return inTransaction(
                () ->
                        hats().add(
                                        new HatRequest(
                                                new HatRequestId(UUID.randomUUID()),
                                                wearer.id(),
                                                hat,
                                                by.id(),
                                                NOW.minus(ago),
                                                "please",
                                                Optional.empty(),
                                                0)));
    }

    static Decision granted(Person by) {
        return new Decision.Granted(by.id(), NOW, UUID.randomUUID(), TODAY, false, "");
    }

    private static Decision alone(Person by) {
        return new Decision.Granted(by.id(), NOW, UUID.randomUUID(), TODAY, true, "month end");
    }

    private static HatRequest again(HatRequest request, Decision how) {
        return new HatRequest(
                request.id(),
                request.person(),
                request.hat(),
                request.requestedBy(),
                request.requestedAt(),
                request.wish(),
                Optional.of(how),
                request.version());
    }

    /** They stop wearing what they wear, on a day that may be over. */
    abstract void endAll(Person person, LocalDate until);

    final HatRequest save(HatRequest request) {
        return inTransaction(() -> hats().save(request));
    }

    final Person add(Person person) {
        return inTransaction(() -> people().add(person));
    }

    private Optional<HatRequest> find(HatRequest request) {
        return inTransaction(() -> hats().find(request.id()));
    }

    final Person person(Person person) {
        return person(person.id());
    }

    private Person person(PersonId id) {
        return inTransaction(() -> people().find(id)).orElseThrow();
    }

    final void refused(String rule, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        WriteConflict.Forbidden.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
