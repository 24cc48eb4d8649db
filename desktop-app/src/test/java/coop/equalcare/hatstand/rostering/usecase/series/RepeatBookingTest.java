package coop.equalcare.hatstand.rostering.usecase.series;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.from;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.series.Planned;
import coop.equalcare.hatstand.rostering.domain.series.Scope;
import coop.equalcare.hatstand.rostering.domain.series.SeriesEnd;
import coop.equalcare.hatstand.rostering.usecase.CancelBooking;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class RepeatBookingTest extends SeriesCases {

    @Test
    void a_series_is_booked_eight_weeks_ahead_and_further_as_time_goes_on() {
        var made = done(repeat.handle(coordinator, everyMonday()));

        assertThat(made.bookings()).hasSize(9).isEqualTo(onBoard());
        assertThat(made.series().bookedUntil()).isEqualTo(LocalDate.of(2027, 1, 18));
        assertThat(gate.done().getFirst().action()).isEqualTo("series.book");

        assertThat(done(topUp.handle(coordinator, LocalDate.of(2027, 1, 18)))).isZero();
        assertThat(done(topUp.handle(coordinator, LocalDate.of(2027, 2, 1)))).isEqualTo(2);
        assertThat(done(topUp.handle(coordinator, LocalDate.of(2027, 2, 1)))).isZero();
        assertThat(onBoard())
                .hasSize(11)
                .extracting(Booking::worker)
                .containsOnly(Optional.of(MAY));
    }

    @Test
    void what_is_in_the_way_is_told_with_what_becomes_of_it() {
        bookings.add(visit(SAM, MAY, "2026-11-30T09:30", "2026-11-30T11:00"));
        away(MAY, "2026-12-07T00:00", "2026-12-08T00:00");

        var planned = done(preview.handle(coordinator, everyMonday())).planned();

        assertThat(planned.subList(0, 4))
                .extracting(
                        it -> it.day().toString(),
                        Planned::fate,
                        it -> it.booking().worker(),
                        it -> it.why().stream().map(Finding::key).toList())
                .containsExactly(
                        tuple("2026-11-23", Planned.Fate.BOOKED, Optional.of(MAY), List.of()),
                        tuple(
                                "2026-11-30",
                                Planned.Fate.UNASSIGNED,
                                Optional.empty(),
                                List.of("rostering.rule.clash")),
                        tuple(
                                "2026-12-07",
                                Planned.Fate.UNASSIGNED,
                                Optional.empty(),
                                List.of("rostering.rule.away")),
                        tuple("2026-12-14", Planned.Fate.BOOKED, Optional.of(MAY), List.of()));
        assertThat(onBoard()).isEmpty();
        assertThat(done(repeat.handle(coordinator, everyMonday())).bookings())
                .extracting(Booking::worker)
                .startsWith(Optional.of(MAY), Optional.empty(), Optional.empty());
    }

    @Test
    void a_bank_holiday_is_kept_with_a_remark_or_left_out_as_one_says() {
        var kept = every(DayOfWeek.FRIDAY, SeriesEnd.OPEN, false);
        var leftOut = every(DayOfWeek.FRIDAY, SeriesEnd.OPEN, true);

        assertThat(done(preview.handle(coordinator, kept)).planned())
                .filteredOn(it -> it.fate() == Planned.Fate.KEPT)
                .extracting(Planned::day)
                .containsExactly(CHRISTMAS);
        var made = done(repeat.handle(coordinator, leftOut));
        assertThat(made.planned())
                .filteredOn(it -> it.fate() == Planned.Fate.LEFT_OUT)
                .extracting(Planned::day)
                .containsExactly(CHRISTMAS);
        assertThat(made.bookings()).hasSize(7);
    }

    @Test
    void a_series_that_is_a_slip_of_the_hand_is_refused_in_words() {
        var ended = every(DayOfWeek.MONDAY, SeriesEnd.on(MONDAY.minusDays(1)), false);
        var own = new SeriesDraft(MAY, MONDAY, everyMonday().plan());
        var old = new SeriesDraft(ROSE, MONDAY.minusYears(1), everyMonday().plan());
        var never = every(DayOfWeek.SUNDAY, SeriesEnd.on(MONDAY), false);

        assertThat(reasons(repeat.handle(coordinator, ended)))
                .containsExactly("rostering.series.ends_before_it_begins");
        assertThat(reasons(repeat.handle(coordinator, own)))
                .containsExactly("rostering.series.own_support");
        assertThat(reasons(repeat.handle(coordinator, old)))
                .containsExactly("rostering.series.long_ago");
        assertThat(reasons(repeat.handle(coordinator, never)))
                .containsExactly("rostering.series.never");
    }

    @Test
    void this_and_later_are_changed_what_is_confirmed_stays_and_so_does_what_was_moved_by_hand() {
        var made = done(repeat.handle(coordinator, everyMonday())).bookings();
        bookings.confirm(made.get(3).id());
        var byHand = bookings.save(made.get(4).at(from("2026-12-21T15:00", "2026-12-21T16:00")));

        var changed =
                done(
                        change.change(
                                coordinator,
                                to(made.get(2), ALEX, "2026-12-07T09:00", "2026-12-07T10:00"),
                                Scope.LATER));

        assertThat(onBoard())
                .extracting(Booking::worker)
                .startsWith(
                        Optional.of(MAY),
                        Optional.of(MAY),
                        Optional.of(ALEX),
                        Optional.of(MAY),
                        Optional.of(ALEX),
                        Optional.of(ALEX));
        assertThat(bookings.find(byHand.id()).orElseThrow().when()).isEqualTo(byHand.when());
        done(topUp.handle(coordinator, LocalDate.of(2027, 1, 25)));
        assertThat(onBoard().getLast().worker()).contains(ALEX);
        assertThat(changed.bookings()).hasSize(6);
    }

    @Test
    void all_that_have_not_begun_get_other_hours_and_it_is_one_act_to_take_back() {
        var made = done(repeat.handle(coordinator, everyMonday())).bookings();
        now = at("2026-11-30T09:10");

        var changed =
                done(
                        change.change(
                                coordinator,
                                to(made.get(4), MAY, "2026-12-21T10:00", "2026-12-21T11:30"),
                                Scope.ALL));

        assertThat(onBoard().get(1).when()).isEqualTo(made.get(1).when());
        assertThat(onBoard().get(2).when()).isEqualTo(from("2026-12-07T10:00", "2026-12-07T11:30"));
        assertThat(changed.bookings()).hasSize(7);
        done(together.handle(coordinator, changed.reversed()));
        assertThat(onBoard())
                .extracting(Booking::when)
                .isEqualTo(made.stream().map(Booking::when).toList());
    }

    @Test
    void where_one_of_them_does_not_fit_nothing_is_changed_and_it_is_told_which() {
        var made = done(repeat.handle(coordinator, everyMonday())).bookings();
        bookings.add(visit(SAM, ALEX, "2026-12-14T09:30", "2026-12-14T11:00"));

        var refused =
                (Outcome.Refused<?>)
                        change.change(
                                coordinator,
                                to(made.get(2), ALEX, "2026-12-07T09:00", "2026-12-07T10:00"),
                                Scope.LATER);

        assertThat(refused.reasons().getFirst())
                .isEqualTo(
                        Finding.block("rostering.series.not_on_day", LocalDate.of(2026, 12, 14)));
    }

    @Test
    void this_and_later_are_cancelled_and_no_more_come() {
        var made = done(repeat.handle(coordinator, everyMonday())).bookings();
        var why = Optional.of("moved to a home");
        var third = new CancelBooking.Command(made.get(2).id(), why, 0);

        var cancelled = done(change.cancel(coordinator, third, Scope.LATER));

        assertThat(onBoard()).hasSize(2);
        assertThat(bookings.cancellationsOf(made.get(5).id())).hasSize(1);
        assertThat(done(topUp.handle(coordinator, LocalDate.of(2027, 6, 1)))).isZero();
        done(together.handle(coordinator, cancelled.reversed()));
        assertThat(onBoard()).hasSize(9);
    }

    @Test
    void a_series_stays_with_its_person_and_on_its_days() {
        var made = done(repeat.handle(coordinator, everyMonday())).bookings();
        var other = to(made.get(2), MAY, "2026-12-08T09:00", "2026-12-08T10:00");

        assertThat(reasons(change.change(coordinator, other, Scope.LATER)))
                .containsExactly("rostering.series.same_day");
    }
}
