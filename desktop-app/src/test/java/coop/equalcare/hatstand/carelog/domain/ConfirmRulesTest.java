package coop.equalcare.hatstand.carelog.domain;

import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.MAY;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.OLU;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.ROSE;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.at;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.by;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.pending;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.span;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.toldTo;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Finding;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class ConfirmRulesTest {

    private final Pending entry = pending(span("2026-11-23T09:00", "2026-11-23T11:00"));

    @Test
    void those_who_were_there_agree() {
        assertThat(ConfirmRules.check(entry, by(MAY))).isEmpty();
        assertThat(ConfirmRules.check(entry, by(ROSE))).isEmpty();
    }

    @Test
    void somebody_who_was_not_there_cannot_agree() {
        assertThat(ConfirmRules.check(entry, by(OLU)))
                .containsExactly(Finding.block("carelog.rule.was_not_there"));
    }

    @Test
    void the_office_may_write_down_what_it_was_told() {
        assertThat(ConfirmRules.check(entry, toldTo(OLU, ROSE))).isEmpty();
        assertThat(toldTo(OLU, ROSE).isOnBehalf()).isTrue();
        assertThat(by(ROSE).isOnBehalf()).isFalse();
    }

    @Test
    void one_who_was_there_does_not_speak_for_the_other() {
        assertThat(ConfirmRules.check(entry, toldTo(MAY, ROSE)))
                .containsExactly(Finding.block("carelog.rule.other_side"));
        assertThat(ConfirmRules.check(entry, toldTo(ROSE, MAY)))
                .containsExactly(Finding.block("carelog.rule.other_side"));
    }

    @Test
    void nobody_agrees_twice() {
        assertThat(ConfirmRules.check(entry.confirmedBy(by(MAY)), by(MAY)))
                .containsExactly(Finding.block("carelog.rule.confirmed_already"));
    }

    @Test
    void what_is_confirmed_is_final() {
        var confirmed = ((Pending) entry.confirmedBy(by(MAY))).confirmedBy(by(ROSE));

        assertThat(ConfirmRules.check(confirmed, by(MAY)))
                .containsExactly(Finding.block("carelog.rule.final_already"));
    }

    @Test
    void nobody_agrees_to_what_is_not_over() {
        var running = pending(span("2026-11-24T07:00", "2026-11-24T08:01"));
        var justOver = pending(span("2026-11-24T07:00", "2026-11-24T08:00"));

        assertThat(ConfirmRules.check(running, by(MAY)))
                .containsExactly(Finding.block("carelog.rule.not_over_yet"));
        assertThat(ConfirmRules.check(justOver, by(MAY))).isEmpty();
    }

    @Test
    void times_far_off_the_plan_are_told_and_allowed() {
        var worked = new Worked(span("2026-11-23T09:00", "2026-11-23T12:00"), 0);
        var adjusted = entry.adjusted(worked, OLU, at("2026-11-24T07:00"), "Stayed on").entry();

        assertThat(ConfirmRules.check(adjusted, by(MAY)))
                .containsExactly(
                        Finding.warn(
                                "carelog.rule.ends_off_plan",
                                Duration.ofHours(1),
                                at("2026-11-23T11:00")));
    }
}
