package coop.equalcare.hatstand.carelog.domain;

import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.MAY;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.OLU;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.ROSE;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.at;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.by;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.pending;
import static coop.equalcare.hatstand.carelog.domain.CareLogFixtures.span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

class CareLogEntryTest {

    private final Pending entry = pending(span("2026-11-23T09:00", "2026-11-23T11:00"));

    @Test
    void a_new_entry_says_what_was_planned_and_awaits_both() {
        assertThat(entry.worked().when()).isEqualTo(entry.support().planned());
        assertThat(entry.awaited()).containsExactly(MAY, ROSE);
    }

    @Test
    void one_agreement_is_not_enough() {
        var changed = entry.confirmedBy(by(MAY));

        assertThat(changed).isInstanceOf(Pending.class);
        assertThat(changed.awaited()).containsExactly(ROSE);
    }

    @Test
    void the_last_missing_agreement_makes_it_confirmed_in_either_order() {
        var giverFirst = ((Pending) entry.confirmedBy(by(MAY))).confirmedBy(by(ROSE));
        var getterFirst = ((Pending) entry.confirmedBy(by(ROSE))).confirmedBy(by(MAY));

        assertThat(giverFirst).isInstanceOf(Confirmed.class);
        assertThat(getterFirst).isInstanceOf(Confirmed.class);
        assertThat(giverFirst.confirmations()).containsExactly(by(MAY), by(ROSE));
    }

    @Test
    void only_those_who_are_awaited_agree() {
        var halfway = (Pending) entry.confirmedBy(by(MAY));

        assertThatThrownBy(() -> halfway.confirmedBy(by(MAY)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> entry.confirmedBy(by(OLU)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_adjustment_makes_an_edition_that_nobody_has_agreed_to() {
        var halfway = (Pending) entry.confirmedBy(by(MAY));
        var worked = new Worked(span("2026-11-23T09:00", "2026-11-23T12:00"), 15);

        var adjusted = halfway.adjusted(worked, OLU, at("2026-11-24T08:00"), "Rose was unwell");

        assertThat(adjusted.entry().confirmations()).isEmpty();
        assertThat(adjusted.entry().edition()).isEqualTo(1);
        assertThat(adjusted.entry().minutes()).isEqualTo(165);
        assertThat(adjusted.adjustment())
                .isEqualTo(
                        new Adjustment(
                                0,
                                entry.worked(),
                                worked,
                                OLU,
                                at("2026-11-24T08:00"),
                                "Rose was unwell"));
    }

    @Test
    void what_is_confirmed_or_paid_has_no_way_to_change_its_time() {
        assertThat(Arrays.stream(Confirmed.class.getDeclaredMethods()))
                .filteredOn(method -> CareLogEntry.class.isAssignableFrom(method.getReturnType()))
                .extracting(method -> method.getName())
                .containsExactly("paid");
        assertThat(Arrays.stream(Paid.class.getDeclaredMethods()))
                .filteredOn(method -> CareLogEntry.class.isAssignableFrom(method.getReturnType()))
                .isEmpty();
    }

    @Test
    void nothing_is_confirmed_or_paid_without_both_agreements() {
        var one = List.of(by(MAY));

        assertThatThrownBy(
                        () -> new Confirmed(entry.id(), entry.support(), entry.worked(), 0, one, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Paid(entry.id(), entry.support(), entry.worked(), 0, one, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_night_on_which_the_clocks_go_back_is_ten_hours_long() {
        assertThat(pending(span("2026-10-24T22:00", "2026-10-25T07:00")).minutes())
                .isEqualTo(10 * 60);
    }

    @Test
    void the_night_on_which_the_clocks_go_forward_is_eight_hours_long() {
        assertThat(pending(span("2027-03-27T22:00", "2027-03-28T07:00")).minutes())
                .isEqualTo(8 * 60);
    }

    @Test
    void a_break_leaves_some_time_to_be_paid() {
        var when = span("2026-11-23T09:00", "2026-11-23T10:00");

        assertThat(new Worked(when, 59).minutes()).isEqualTo(1);
        assertThatThrownBy(() -> new Worked(when, 60)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Worked(when, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
