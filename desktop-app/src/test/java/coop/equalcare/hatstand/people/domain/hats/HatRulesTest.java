package coop.equalcare.hatstand.people.domain.hats;

import static coop.equalcare.hatstand.people.domain.TestPeople.TODAY;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.PersonField;
import coop.equalcare.hatstand.people.domain.TestPeople;
import coop.equalcare.hatstand.people.usecase.hats.TestHats;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class HatRulesTest {

    private static final PersonId ADA = new PersonId(UUID.randomUUID());
    private static final PersonId JOE = new PersonId(UUID.randomUUID());
    private static final Instant NOW = TestHats.NOW;

    private final Person rose = TestHats.whole("Rose Ackroyd");

    /** Ada always gives the hat; Joe gave it until so many days ago, or still does. */
    @ParameterizedTest(
            name = "{0} asks, {1} decides, second needed {2}, other gave until {3} days ago: {4}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    rose, ada, true,  -,     nothing
                    joe,  ada, true,  -,     nothing
                    ada,  ada, true,  -,     people.hat_rule.second_person
                    ada,  ada, true,  0,     people.hat_rule.not_alone_yet
                    ada,  ada, true,  29,    people.hat_rule.not_alone_yet
                    ada,  ada, true,  30,    nothing
                    ada,  ada, true,  never, nothing
                    ada,  ada, false, -,     nothing
                    rose, joe, true,  0,     people.hat_rule.not_a_giver
                    rose, joe, true,  -,     nothing
                    """)
    void who_may_grant(
            String asker, String decider, boolean second, String otherUntil, String expected) {
        var deciding =
                deciding(rose, id(asker), id(decider), second, Optional.ofNullable(otherUntil));

        assertThat(HatRules.toGrant(deciding))
                .extracting(Finding::key)
                .isEqualTo(expected.equals("nothing") ? List.of() : List.of(expected));
    }

    @Test
    void nobody_grants_themselves_while_somebody_else_could() {
        var ada = withId(ADA);
        var deciding = deciding(ada, JOE, ADA, false, Optional.empty());

        assertThat(HatRules.toGrant(deciding))
                .containsExactly(
                        Finding.block("people.hat_rule.not_oneself", Hat.TRAINER, "Joe Firth"));
        assertThat(HatRules.toGrant(deciding(ada, ADA, ADA, true, Optional.of("never")))).isEmpty();
    }

    @Test
    void whoever_goes_alone_says_why() {
        var deciding = deciding(rose, ADA, ADA, true, Optional.of("never"));

        assertThat(deciding.goesAlone()).isTrue();
        assertThat(HatRules.toGrant(deciding, TODAY, " "))
                .containsExactly(Finding.block("people.hat_rule.alone_reason"));
        assertThat(HatRules.toGrant(deciding, TODAY, "month end")).isEmpty();
    }

    @Test
    void a_refusal_names_who_can_do_it_instead() {
        var deciding = deciding(rose, ADA, rose.id(), true, Optional.empty());

        assertThat(HatRules.toGrant(deciding))
                .contains(
                        Finding.block(
                                "people.hat_rule.not_a_giver", Hat.TRAINER, "Ada Lord, Joe Firth"));
    }

    @Test
    void the_record_has_what_the_hat_asks_for() {
        var bare = TestPeople.named("Bare Record");
        var deciding = deciding(bare, bare.id(), ADA, true, Optional.empty());

        assertThat(deciding.terms().missingIn(bare, TODAY))
                .containsExactly(new ProfilePart.Field(PersonField.EMAIL));
        assertThat(HatRules.toGrant(deciding))
                .containsExactly(
                        Finding.block("people.hat_rule.parts_missing", "Bare", Hat.TRAINER));
    }

    @Test
    void a_check_counts_to_the_end_of_its_last_day() {
        var part = new ProfilePart.Check("Enhanced DBS check");

        assertThat(part.isIn(rose, TODAY)).isTrue();
        assertThat(part.isIn(rose, TODAY.plusDays(1))).isFalse();
        assertThat(new ProfilePart.Check("Driving").isIn(rose, TODAY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL, false", "PHONE, false", "ADDRESS, false", "POSTCODE, false", "ENGAGEMENT, false",
        "WORKS_NUMBER, false", "SKILLS, false", "NAME, true", "KNOWN_AS, true", "CONTACT_BY, true"
    })
    void a_field_is_there_if_it_is_filled_in(PersonField field, boolean inBareRecord) {
        var part = new ProfilePart.Field(field);

        assertThat(part.isIn(TestPeople.named("Bare"), TODAY)).isEqualTo(inBareRecord);
        assertThat(part.isIn(TestPeople.siobhan(), TODAY)).isTrue();
    }

    @Test
    void a_hat_is_asked_for_that_is_neither_worn_nor_waited_for() {
        var trainer = TestHats.whole("Tom Trainer", Hat.TRAINER);
        var asked = request(rose, Hat.TRAINER, rose.id());

        assertThat(HatRules.toAsk(rose, Hat.TRAINER, "", List.of(), TODAY)).isEmpty();
        assertThat(HatRules.toAsk(rose, Hat.TRAINER, "", List.of(asked), TODAY))
                .containsExactly(Finding.block("people.hat_rule.asked_already", Hat.TRAINER));
        assertThat(HatRules.toAsk(rose, Hat.FINANCE, "", List.of(asked), TODAY)).isEmpty();
        assertThat(HatRules.toAsk(trainer, Hat.TRAINER, "", List.of(), TODAY))
                .extracting(Finding::key)
                .containsExactly("people.rule.hat_already_worn");
        assertThat(HatRules.toAsk(rose, Hat.TRAINER, "w".repeat(501), List.of(), TODAY))
                .extracting(Finding::key)
                .containsExactly("people.rule.too_long");
    }

    @Test
    void a_request_is_declined_for_a_reason_by_whoever_gives_the_hat() {
        var deciding = deciding(rose, ADA, ADA, true, Optional.empty());

        assertThat(HatRules.toDecline(deciding, ""))
                .extracting(Finding::key)
                .containsExactly("people.hat_rule.decline_reason");
        assertThat(HatRules.toDecline(deciding, "not yet")).isEmpty();
        assertThat(HatRules.toDecline(deciding(rose, ADA, JOE, true, Optional.of("0")), "no"))
                .extracting(Finding::key)
                .containsExactly("people.hat_rule.not_a_giver");
    }

    @Test
    void those_whose_request_it_is_withdraw_it() {
        var asked = request(rose, Hat.TRAINER, ADA);

        assertThat(HatRules.toWithdraw(asked, ADA)).isEmpty();
        assertThat(HatRules.toWithdraw(asked, rose.id())).isEmpty();
        assertThat(HatRules.toWithdraw(asked, JOE)).hasSize(1);
    }

    @Test
    void a_hat_is_dropped_by_its_wearer_or_its_giver_after_it_was_taken() {
        var wearer = TestHats.whole("Tom Trainer", Hat.TRAINER);
        var worn = wearer.hats().getFirst();
        var office = office(List.of(giver(Hat.TRAINER, ADA, "Ada Lord", Optional.empty())));

        assertThat(HatRules.toDrop(wearer, worn, drop(wearer, wearer.id()), office)).isEmpty();
        assertThat(HatRules.toDrop(wearer, worn, drop(wearer, ADA), office)).isEmpty();
        assertThat(HatRules.toDrop(wearer, worn, drop(wearer, JOE), office))
                .containsExactly(
                        Finding.block("people.hat_rule.not_a_giver", Hat.TRAINER, "Ada Lord"));
        var early = new HatDrop(worn.id(), wearer.id(), ADA, NOW, worn.since(), "left");
        assertThat(HatRules.toDrop(wearer, worn, early, office))
                .extracting(Finding::key)
                .containsExactly("people.rule.hat_dropped_too_early");
    }

    @Test
    void the_last_who_makes_administrators_is_not_dropped() {
        var ada = TestHats.whole("Ada Lord", Hat.ADMINISTRATOR);
        var own = giver(Hat.ADMINISTRATOR, ada.id(), "Ada Lord", Optional.empty());
        var joes = giver(Hat.ADMINISTRATOR, JOE, "Joe Firth", Optional.empty());
        var drop = drop(ada, ada.id());
        var worn = ada.hats().getFirst();

        assertThat(HatRules.toDrop(ada, worn, drop, office(List.of(own))))
                .extracting(Finding::key)
                .containsExactly("people.hat_rule.last_administrator");
        assertThat(HatRules.toDrop(ada, worn, drop, office(List.of(own, joes)))).isEmpty();
    }

    @Test
    void whoever_decides_for_others_says_why() {
        assertThatThrownBy(() -> new HatRequest.Decision.Declined(ADA, NOW, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HatDrop(UUID.randomUUID(), rose.id(), ADA, NOW, TODAY, ""))
                .isInstanceOf(IllegalArgumentException.class);
        var asked = request(rose, Hat.TRAINER, ADA);
        var declined = asked.decided(new HatRequest.Decision.Declined(ADA, NOW, "no"));
        assertThatThrownBy(() -> declined.decided(new HatRequest.Decision.Withdrawn(ADA, NOW)))
                .isInstanceOf(IllegalStateException.class);
    }

    private PersonId id(String name) {
        return switch (name) {
            case "ada" -> ADA;
            case "joe" -> JOE;
            default -> rose.id();
        };
    }

    private static HatRules.Deciding deciding(
            Person wearer, PersonId asker, PersonId me, boolean second, Optional<String> joeUntil) {
        var ada = giver(Hat.TRAINER, ADA, "Ada Lord", Optional.empty());
        var givers =
                joeUntil.filter("never"::equals).isPresent()
                        ? List.of(ada)
                        : List.of(ada, giver(Hat.TRAINER, JOE, "Joe Firth", joeUntil));
        var terms =
                new HatTerms(
                        Hat.TRAINER,
                        second,
                        30,
                        Set.of(Hat.ADMINISTRATOR),
                        List.of(new ProfilePart.Field(PersonField.EMAIL)));
        return new HatOffice(Map.of(Hat.TRAINER, terms), givers, TODAY)
                .deciding(request(wearer, Hat.TRAINER, asker), wearer, me);
    }

    private static HatOffice office(List<HatGiver> givers) {
        var terms = new HatTerms(Hat.ADMINISTRATOR, true, 30, Set.of(Hat.ADMINISTRATOR), List.of());
        return new HatOffice(Map.of(Hat.ADMINISTRATOR, terms), givers, TODAY);
    }

    private static HatGiver giver(Hat hat, PersonId who, String name, Optional<String> daysAgo) {
        var until = daysAgo.map(Integer::parseInt).map(TODAY::minusDays);
        return new HatGiver(hat, who, name, TODAY.minusYears(1), until);
    }

    private static HatRequest request(Person wearer, Hat hat, PersonId asker) {
        return new HatRequest(
                new HatRequestId(UUID.randomUUID()),
                wearer.id(),
                hat,
                asker,
                NOW,
                "",
                Optional.empty(),
                0);
    }

    private static HatDrop drop(Person wearer, PersonId by) {
        return new HatDrop(
                wearer.hats().getFirst().id(), wearer.id(), by, NOW, TODAY, "moved away");
    }

    private static Person withId(PersonId id) {
        var whole = TestHats.whole("Ada Lord");
        return new Person(
                id,
                whole.name(),
                whole.knownAs(),
                whole.contact(),
                whole.engagement(),
                whole.worksNumber(),
                whole.hats(),
                whole.skills(),
                0);
    }
}
