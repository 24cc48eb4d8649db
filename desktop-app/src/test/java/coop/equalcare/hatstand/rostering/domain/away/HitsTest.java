package coop.equalcare.hatstand.rostering.domain.away;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.from;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingKind;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class HitsTest {

    private final AwayTime tuesday = AwayTime.of(from("2026-11-24T00:00", "2026-11-25T00:00"));

    private static Booked booked(String start, String end) {
        return new Booked(
                visit(ROSE, MAY, "2026-11-24T" + start, "2026-11-24T" + end), "Rose", false);
    }

    private static Booked needing(Booked it, String skill) {
        var all = it.booking();
        return new Booked(
                new Booking(
                        all.id(),
                        all.supported(),
                        all.worker(),
                        all.when(),
                        all.kind(),
                        Optional.of(skill),
                        false,
                        0),
                it.supported(),
                it.doubleUp());
    }

    @Test
    void what_needs_a_skill_comes_first_then_double_ups_then_nights_then_the_rest() {
        var early = booked("07:00", "08:00");
        var together = new Booked(booked("08:00", "09:00").booking(), "Rose", true);
        var medicine = needing(booked("10:00", "11:00"), "Medication");
        var night =
                new Booked(
                        new Booking(
                                booked("22:00", "23:00").booking().id(),
                                ROSE,
                                Optional.of(MAY),
                                from("2026-11-24T22:00", "2026-11-25T07:00"),
                                BookingKind.SLEEP_IN,
                                Optional.empty(),
                                false,
                                0),
                        "Rose",
                        false);

        var hits =
                Hits.of(tuesday, List.of(early, together, medicine, night), at("2026-11-23T12:00"));

        assertThat(hits.toCover()).containsExactly(medicine, together, night, early);
        assertThat(hits.of(HitRisk.NIGHT)).containsExactly(night);
        assertThat(hits.over()).isZero();
    }

    @Test
    void what_is_over_is_counted_and_what_is_under_way_is_still_to_cover() {
        var over = booked("07:00", "08:00");
        var underWay = booked("09:00", "11:00");

        var hits = Hits.of(tuesday, List.of(over, underWay), at("2026-11-24T10:00"));

        assertThat(hits).isEqualTo(new Hits(List.of(underWay), 1));
    }

    @Test
    void what_only_touches_the_absence_is_not_hit() {
        var before =
                new Booked(visit(ROSE, MAY, "2026-11-23T22:00", "2026-11-24T00:00"), "Rose", false);

        assertThat(Hits.of(tuesday, List.of(before), at("2026-11-20T10:00"))).isEqualTo(Hits.NONE);
    }
}
