package coop.equalcare.hatstand.carelog.domain;

import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.at;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.pending;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.span;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Finding;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

class AdjustRulesTest {

    private static final Instant NOW = at("2026-11-24T09:00");

    private final Pending entry = pending(span("2026-11-23T09:00", "2026-11-23T11:00"));

    @Test
    void a_plain_correction_raises_nothing() {
        assertThat(check("2026-11-23T09:10", "2026-11-23T11:30", 10)).isEmpty();
    }

    @Test
    void support_ends_after_it_starts() {
        assertThat(check("2026-11-23T11:00", "2026-11-23T11:00", 0))
                .contains(Finding.block("carelog.rule.ends_first"));
        assertThat(check("2026-11-23T11:00", "2026-11-23T11:01", 0))
                .doesNotContain(Finding.block("carelog.rule.ends_first"));
    }

    @Test
    void nobody_works_longer_than_a_day_on_end() {
        assertThat(check("2026-11-22T08:59", "2026-11-23T09:00", 0))
                .contains(
                        Finding.block(
                                "carelog.rule.too_long", Duration.ofHours(24).plusMinutes(1)));
        assertThat(check("2026-11-22T09:00", "2026-11-23T09:00", 0)).noneMatch(Finding::blocks);
    }

    @Test
    void a_break_is_shorter_than_the_time() {
        var tooLong = Finding.block("carelog.rule.break_too_long");

        assertThat(check("2026-11-23T09:00", "2026-11-23T10:45", 105)).containsExactly(tooLong);
        assertThat(check("2026-11-23T09:00", "2026-11-23T10:45", -1)).containsExactly(tooLong);
        assertThat(check("2026-11-23T09:00", "2026-11-23T10:45", 104)).isEmpty();
    }

    @Test
    void what_is_not_over_yet_cannot_be_put_down() {
        var early = pending(span("2026-11-24T08:00", "2026-11-24T09:00"));

        assertThat(
                        AdjustRules.check(
                                new Proposal(NOW.minusSeconds(3600), NOW.plusSeconds(60), 0, "x"),
                                early,
                                NOW))
                .containsExactly(Finding.block("carelog.rule.not_over_yet"));
        assertThat(AdjustRules.check(new Proposal(NOW.minusSeconds(3000), NOW, 0, "x"), early, NOW))
                .isEmpty();
    }

    @Test
    void an_adjustment_says_why() {
        assertThat(reasoned("  "))
                .containsExactly(Finding.block("carelog.rule.reason", Adjustment.LONGEST_REASON));
        assertThat(reasoned("x".repeat(501)))
                .containsExactly(Finding.block("carelog.rule.reason", Adjustment.LONGEST_REASON));
        assertThat(reasoned("x".repeat(500))).isEmpty();
    }

    @Test
    void an_adjustment_changes_something() {
        assertThat(check("2026-11-23T09:00", "2026-11-23T11:00", 0))
                .containsExactly(Finding.block("carelog.rule.nothing_changed"));
    }

    @Test
    void more_than_half_an_hour_off_the_plan_is_worth_a_second_look() {
        assertThat(check("2026-11-23T09:30", "2026-11-23T11:30", 0)).isEmpty();
        assertThat(check("2026-11-23T08:29", "2026-11-23T11:31", 0))
                .containsExactly(
                        Finding.warn(
                                "carelog.rule.starts_off_plan",
                                Duration.ofMinutes(31),
                                at("2026-11-23T09:00")),
                        Finding.warn(
                                "carelog.rule.ends_off_plan",
                                Duration.ofMinutes(31),
                                at("2026-11-23T11:00")));
    }

    private List<Finding> check(String start, String end, int breakMinutes) {
        return AdjustRules.check(
                new Proposal(at(start), at(end), breakMinutes, "Rose was unwell"), entry, NOW);
    }

    private List<Finding> reasoned(String reason) {
        return AdjustRules.check(
                new Proposal(at("2026-11-23T09:00"), at("2026-11-23T10:45"), 0, reason),
                entry,
                NOW);
    }
}
