package coop.equalcare.hatstand.identity.usecase;

import static coop.equalcare.hatstand.identity.usecase.Entrance.done;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.equalcare.hatstand.identity.domain.Session;
import coop.equalcare.hatstand.identity.domain.factor.Totp;
import coop.equalcare.hatstand.identity.domain.factor.TotpSecret;
import coop.equalcare.hatstand.identity.usecase.Arrival.Admission;
import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.people.domain.Hat;
import coop.equalcare.hatstand.people.domain.InMemoryPeople;
import coop.equalcare.hatstand.people.domain.Person;
import coop.equalcare.hatstand.people.domain.TestPeople;
import coop.equalcare.hatstand.platform.work.OpenGate;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class SecondFactorTest {

    private static final String PASSWORD = "otter lamp Tuesday";

    private final Person fatima = TestPeople.wearing("Fatima Akhtar", Hat.FINANCE);
    private final Person both = TestPeople.wearing("Bo Ash", Hat.ADMINISTRATOR, Hat.COORDINATOR);
    private final Person ada = TestPeople.wearing("Ada Lord", Hat.ADMINISTRATOR);
    private final Entrance entrance =
            new Entrance(
                    new OpenGate(),
                    new InMemoryPeople(fatima, both, ada),
                    Entrance.Stores.inMemory(),
                    new Entrance.Clock(),
                    false);

    /** What the app on the telephone knows. */
    private TotpSecret telephone = entrance.own.enrol().newSecret();

    @Test
    void finance_is_asked_to_connect_a_telephone_first() {
        entrance.chosen(fatima.id(), PASSWORD);

        assertThat(done(entrance.enter(fatima.id(), PASSWORD)))
                .isInstanceOfSatisfying(
                        Arrival.Step.Enrol.class, enrol -> assertThat(enrol.without()).isFalse());
    }

    @Test
    void whoever_has_other_hats_too_can_work_with_those_meanwhile() {
        entrance.chosen(both.id(), PASSWORD);
        var enrol = (Arrival.Step.Enrol) done(entrance.enter(both.id(), PASSWORD));

        var session = done(entrance.arrival.withoutElevatedHats(enrol.admission()));

        assertThat(enrol.without()).isTrue();
        assertThat(session.hats()).containsExactly(Hat.COORDINATOR);
        assertThat(session.actor().may(Permission.MANAGE_SIGN_INS)).isFalse();
    }

    @Test
    void the_telephones_first_code_connects_it_and_the_next_one_lets_in() {
        var enrolled = enrol(fatima);

        assertThat(enrolled.codes()).hasSize(10).doesNotHaveDuplicates();
        assertThat(session(enrolled.admission()).hats()).containsExactly(Hat.FINANCE);

        nextStep();
        assertThat(enter(code())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_wrong_first_code_connects_nothing() {
        var admission = admission(fatima);

        assertThat(entrance.own.enrol().handle(command(admission, "000000")))
                .isEqualTo(refused(Finding.block("identity.factor.wrong_first")));
        assertThat(entrance.stores.factors().find(fatima.id())).isEmpty();
    }

    @Test
    void the_secret_is_not_kept_as_it_is() {
        enrol(fatima);

        var kept = entrance.stores.factors().find(fatima.id()).orElseThrow().sealedSecret();

        assertThat(kept).doesNotContain(telephone.inGroups().replace(" ", ""));
    }

    @Test
    void what_is_secret_is_not_said_where_it_would_end_in_a_log() {
        var enrolled = enrol(fatima);
        var password = entrance.stores.passwords().find(fatima.id()).orElseThrow();

        assertThat(enrolled.toString()).doesNotContain(enrolled.codes().getFirst());
        assertThat(new ProveSecondFactor.Query(enrolled.admission(), "123456").toString())
                .doesNotContain("123456");
        assertThat(command(enrolled.admission(), "123456").toString()).doesNotContain("123456");
        assertThat(password.toString()).doesNotContain(password.hash());
    }

    @Test
    void no_code_is_good_twice_the_first_included() {
        enrol(fatima);

        assertThat(enter(code())).isEqualTo(refused(Finding.block("identity.factor.used")));

        nextStep();
        done(enter(code()));
        assertThat(enter(code())).isEqualTo(refused(Finding.block("identity.factor.used")));
    }

    @Test
    void a_recovery_code_is_good_once_in_place_of_the_telephone() {
        var codes = enrol(fatima).codes();

        var proved = done(enter(codes.getFirst().toLowerCase()));

        assertThat(proved.byRecoveryCode()).isTrue();
        assertThat(proved.codesLeft()).isEqualTo(9);
        assertThat(enter(codes.getFirst()))
                .isEqualTo(refused(Finding.block("identity.factor.wrong")));
        assertThat(enter(codes.getLast())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void five_wrong_codes_lock_even_for_the_right_one_and_for_recovery_codes() {
        var codes = enrol(fatima).codes();
        nextStep();
        for (var guess = 0; guess < 5; guess++) {
            enter("000000");
        }
        var until = entrance.clock.instant().plus(Duration.ofMinutes(15));

        assertThat(enter(code())).isEqualTo(refused(Finding.block("identity.guess.wait", until)));
        assertThat(enter(codes.getFirst()))
                .isEqualTo(refused(Finding.block("identity.guess.wait", until)));
    }

    @Test
    void whoever_has_the_password_only_cannot_connect_a_telephone_of_their_own() {
        enrol(fatima);
        var thief = admission(fatima);
        telephone = entrance.own.enrol().newSecret();

        assertThat(entrance.own.enrol().handle(command(thief, code())))
                .isEqualTo(refused(Finding.block("identity.factor.there_already")));
        assertThatThrownBy(() -> entrance.arrival.withAllHats(thief))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void with_a_code_one_connects_another_telephone() {
        var recovery = enrol(fatima).codes().getFirst();
        var proved = done(enter(recovery)).admission();
        telephone = entrance.own.enrol().newSecret();

        var again = done(entrance.own.enrol().handle(command(proved, code())));

        nextStep();
        assertThat(enter(code())).isInstanceOf(Outcome.Done.class);
        assertThat(enter(recovery)).isInstanceOf(Outcome.Refused.class);
        assertThat(enter(again.codes().getFirst())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void another_administrator_takes_a_lost_one_away() {
        enrol(fatima);
        var administrator =
                new Actor(
                        new PersonId(UUID.randomUUID()),
                        Set.of(Permission.SIGN_IN, Permission.MANAGE_SIGN_INS));

        done(entrance.reset.handle(administrator, new ResetSignIn.Command(fatima.id(), true)));

        assertThat(entrance.stores.factors().find(fatima.id())).isEmpty();
        assertThat(entrance.stores.factors().codes(fatima.id()).left()).isEqualTo(List.of());
    }

    @Test
    void the_only_administrator_is_rescued_by_the_passphrase_of_the_file() {
        enrol(both);

        var code = done(entrance.rescue.handle(both.id())).text();

        assertThat(entrance.enter(both.id(), PASSWORD)).isInstanceOf(Outcome.Refused.class);
        assertThat(done(entrance.enter(both.id(), code))).isInstanceOf(Arrival.Step.Choose.class);
        assertThat(entrance.stores.factors().find(both.id())).isEmpty();
    }

    @Test
    void nobody_is_rescued_whom_another_administrator_can_help() {
        enrol(both);
        entrance.chosen(ada.id(), PASSWORD);

        assertThat(entrance.rescue.handle(both.id()))
                .isEqualTo(refused(Finding.block("identity.rescue.others", "Ada Lord")));
        assertThat(entrance.enter(both.id(), PASSWORD)).isInstanceOf(Outcome.Done.class);
        assertThat(entrance.stores.factors().find(both.id())).isPresent();
    }

    @Test
    void nobody_is_rescued_who_is_no_administrator() {
        enrol(fatima);

        assertThat(entrance.rescue.handle(fatima.id()))
                .isEqualTo(refused(Finding.block("identity.rescue.no_administrator")));
        assertThat(entrance.stores.factors().find(fatima.id())).isPresent();
    }

    private EnrolSecondFactor.Enrolled enrol(Person person) {
        return done(entrance.own.enrol().handle(command(admission(person), code())));
    }

    private Admission admission(Person person) {
        if (entrance.stores.passwords().find(person.id()).isEmpty()) {
            entrance.chosen(person.id(), PASSWORD);
        }
        return switch (done(entrance.enter(person.id(), PASSWORD))) {
            case Arrival.Step.Enrol(var admission, var _) -> admission;
            case Arrival.Step.Prove(var admission) -> admission;
            case Arrival.Step.In _, Arrival.Step.Choose _ -> throw new AssertionError();
        };
    }

    private Outcome<ProveSecondFactor.Proved> enter(String typed) {
        return strip(
                entrance.own.prove().handle(new ProveSecondFactor.Query(admission(fatima), typed)));
    }

    /** Without what it says of the guesses that are left. */
    private static <T> Outcome<T> strip(Outcome<T> outcome) {
        return outcome instanceof Outcome.Refused<T>(var reasons)
                ? new Outcome.Refused<>(reasons.getFirst())
                : outcome;
    }

    private Session session(Admission admission) {
        return done(entrance.arrival.withAllHats(admission));
    }

    private EnrolSecondFactor.Command command(Admission admission, String typed) {
        return new EnrolSecondFactor.Command(admission, telephone, typed);
    }

    private String code() {
        return Totp.USUAL.code(telephone.bytes(), Totp.stepAt(entrance.clock.instant()));
    }

    private void nextStep() {
        entrance.clock.pass(Totp.PERIOD);
    }

    private static <T> Outcome<T> refused(Finding finding) {
        return new Outcome.Refused<>(finding);
    }
}
