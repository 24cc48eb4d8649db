package coop.equalcare.hatstand.rostering.usecase;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.unassigned;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.platform.work.OpenGate;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.Slot;

import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.Set;

class MoveBookingTest {

    private final Actor coordinator = new Actor(SAM, Set.of(Permission.EDIT_ROSTER));
    private final Booking mays = visit(ROSE, MAY, "2026-11-24T09:00", "2026-11-24T11:00");
    private final Booking alexs = visit(SAM, ALEX, "2026-11-24T12:00", "2026-11-24T14:00");
    private final InMemoryBookings bookings = InMemoryBookings.of(mays, alexs);
    private final OpenGate gate = new OpenGate();
    private final MoveBooking moveBooking = new MoveBooking(gate, bookings);

    @Test
    void a_booking_goes_to_another_row_and_time_and_keeps_its_length() {
        var moved = done(move(mays, new Slot(Optional.of(ALEX), at("2026-11-24T10:00"))));

        assertThat(moved.after().worker()).contains(ALEX);
        assertThat(moved.after().when().end()).isEqualTo(at("2026-11-24T12:00"));
        assertThat(bookings.find(mays.id())).contains(moved.after());
        assertThat(gate.done()).containsExactly(new Gate.Deed("booking.move", mays.id().value()));
    }

    @Test
    void a_booking_goes_to_the_unassigned_row() {
        var moved = done(move(mays, mays.slot().by(Optional.empty())));

        assertThat(moved.after().worker()).isEmpty();
    }

    @Test
    void a_move_can_be_put_back_and_done_again() {
        var moved = done(move(mays, mays.slot().by(Optional.of(ALEX))));

        var back = done(moveBooking.handle(coordinator, moved.reversed()));
        var again = done(moveBooking.handle(coordinator, back.reversed()));

        assertThat(back.after().slot()).isEqualTo(mays.slot());
        assertThat(again.after().slot()).isEqualTo(moved.after().slot());
    }

    @Test
    void a_clash_is_refused_and_nothing_changes() {
        var refused = move(mays, new Slot(Optional.of(ALEX), at("2026-11-24T10:01")));

        assertThat(refused)
                .isEqualTo(
                        new Outcome.Refused<>(
                                Finding.block(
                                        "rostering.rule.clash",
                                        "Sam",
                                        alexs.when().start(),
                                        alexs.when().end())));
        assertThat(bookings.find(mays.id())).contains(mays);
        assertThat(gate.done()).isEmpty();
    }

    @Test
    void a_warning_does_not_stop_a_move_and_is_told() {
        var late = unassigned(ROSE, "2026-11-23T22:00", "2026-11-24T03:00");
        bookings.add(late);

        var moved = (Outcome.Done<?>) move(late, late.slot().by(Optional.of(ALEX)));

        assertThat(moved.findings())
                .extracting(Finding::key)
                .containsExactly("rostering.rule.rest.before");
    }

    @Test
    void nobody_is_given_their_own_support() {
        var refused = (Outcome.Refused<?>) move(mays, mays.slot().by(Optional.of(ROSE)));

        assertThat(refused.reasons())
                .containsExactly(Finding.block("rostering.rule.own_support", "Rose"));
    }

    @Test
    void a_booking_whose_care_is_confirmed_stays_however_far_one_would_move_it() {
        bookings.confirm(mays.id());
        var confirmed = new Outcome.Refused<>(Finding.block("rostering.rule.confirmed"));

        assertThat(move(mays, mays.slot().by(Optional.of(ALEX)))).isEqualTo(confirmed);
        assertThat(move(mays, new Slot(Optional.of(MAY), at("2027-11-24T09:00"))))
                .isEqualTo(confirmed);
        assertThat(bookings.find(mays.id())).contains(mays);
    }

    @Test
    void a_move_seen_too_late_is_stale() {
        move(mays, mays.slot().by(Optional.of(ALEX)));

        assertThat(move(mays, mays.slot().by(Optional.empty()))).isEqualTo(new Outcome.Stale<>());
    }

    @Test
    void a_cancelled_or_missing_booking_cannot_be_moved() {
        var cancelled = bookings.save(mays.withCancelled(true));
        var missing = unassigned(ROSE, "2026-11-24T09:00", "2026-11-24T11:00");

        assertThat(move(cancelled, cancelled.slot())).isEqualTo(new Outcome.Stale<>());
        assertThat(move(missing, missing.slot())).isEqualTo(new Outcome.Stale<>());
    }

    @Test
    void who_may_not_edit_the_rota_is_refused() {
        var reader = new Actor(SAM, Set.of(Permission.VIEW_ROSTER));
        var command = new MoveBooking.Command(mays.id(), mays.slot(), mays.version());

        assertThat(moveBooking.handle(reader, command)).isInstanceOf(Outcome.Refused.class);
    }

    private Outcome<MoveBooking.Moved> move(Booking booking, Slot to) {
        return moveBooking.handle(
                coordinator, new MoveBooking.Command(booking.id(), to, booking.version()));
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }
}
