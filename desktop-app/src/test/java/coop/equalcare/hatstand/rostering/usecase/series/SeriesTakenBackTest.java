package coop.equalcare.hatstand.rostering.usecase.series;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.from;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.series.Scope;
import coop.equalcare.hatstand.rostering.domain.series.SeriesEnd;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** A series is taken back whatever was booked of it since, and looked at without a trace. */
class SeriesTakenBackTest extends SeriesCases {

    @Test
    void taken_back_it_is_gone_and_comes_no_more_and_done_again_it_is_as_it_was() {
        var made = done(repeat.handle(coordinator, everyMonday()));

        var back = done(together.handle(coordinator, made.reversed()));

        assertThat(onBoard()).isEmpty();
        assertThat(done(topUp.handle(coordinator, LocalDate.of(2027, 6, 1)))).isZero();
        done(together.handle(coordinator, back.reversed()));
        assertThat(onBoard()).hasSize(9);
        assertThat(done(topUp.handle(coordinator, LocalDate.of(2027, 1, 25)))).isEqualTo(1);
    }

    @Test
    void taken_back_after_it_was_booked_further_ahead_all_of_it_is_gone() {
        var made = done(repeat.handle(coordinator, everyMonday()));
        done(topUp.handle(coordinator, LocalDate.of(2027, 2, 1)));
        var byHand = onBoard().getLast();
        bookings.save(byHand.at(from("2027-02-01T15:00", "2027-02-01T16:00")));

        var back = done(together.handle(coordinator, made.reversed()));

        assertThat(onBoard()).extracting(Booking::id).containsExactly(byHand.id());
        done(together.handle(coordinator, back.reversed()));
        assertThat(onBoard()).hasSize(11);
    }

    @Test
    void a_change_that_is_taken_back_takes_along_what_was_booked_of_it_since() {
        var made = done(repeat.handle(coordinator, everyMonday())).bookings();
        var changed =
                done(
                        change.change(
                                coordinator,
                                to(made.get(2), ALEX, "2026-12-07T10:00", "2026-12-07T11:00"),
                                Scope.LATER));
        done(topUp.handle(coordinator, LocalDate.of(2027, 1, 25)));
        assertThat(onBoard().getLast().worker()).contains(ALEX);

        var back = done(together.handle(coordinator, changed.reversed()));

        assertThat(onBoard()).extracting(Booking::worker).containsOnly(Optional.of(MAY));
        assertThat(onBoard().getLast().when())
                .isEqualTo(from("2027-01-25T09:00", "2027-01-25T10:00"));
        done(together.handle(coordinator, back.reversed()));
        assertThat(onBoard().getLast().worker()).contains(ALEX);
    }

    @Test
    void another_plan_that_somebody_else_made_since_is_not_overwritten() {
        var made = done(repeat.handle(coordinator, everyMonday()));
        done(
                change.change(
                        coordinator,
                        to(made.bookings().get(8), ALEX, "2027-01-18T09:00", "2027-01-18T10:00"),
                        Scope.LATER));

        assertThat(together.handle(coordinator, made.reversed())).isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void on_a_day_on_which_nothing_is_to_be_booked_nothing_is_written() {
        var made = done(repeat.handle(coordinator, everyMonday())).series();
        var skips = every(DayOfWeek.FRIDAY, SeriesEnd.after(5), true);
        var ended = done(repeat.handle(coordinator, skips)).series();
        var deeds = gate.done().size();

        assertThat(done(topUp.handle(coordinator, LocalDate.of(2027, 1, 19)))).isZero();

        assertThat(book.find(made.id())).contains(made);
        assertThat(book.find(ended.id())).contains(ended);
        assertThat(gate.done().subList(deeds, gate.done().size()))
                .extracting(Gate.Deed::action)
                .containsExactly("roster.read");
        assertThat(book.due(LocalDate.of(2028, 1, 1))).containsExactly(made.id());
    }
}
