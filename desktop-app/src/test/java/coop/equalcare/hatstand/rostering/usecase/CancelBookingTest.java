package coop.equalcare.hatstand.rostering.usecase;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.from;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.platform.work.OpenGate;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Cancellation;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;

import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.Set;

class CancelBookingTest {

    private final Actor coordinator = new Actor(SAM, Set.of(Permission.EDIT_ROSTER));
    private final Booking mays = visit(ROSE, MAY, "2026-11-24T09:00", "2026-11-24T11:00");
    private final InMemoryBookings bookings = InMemoryBookings.of(mays);
    private final OpenGate gate = new OpenGate();
    private final CancelBooking cancelBooking =
            new CancelBooking(gate, bookings, () -> at("2026-11-23T17:00"));
    private final RestoreBooking restoreBooking = new RestoreBooking(gate, bookings);

    @Test
    void a_cancelled_booking_leaves_the_board_and_is_kept() {
        var cancelled = done(cancel(mays)).booking();

        assertThat(bookings.board(from("2026-11-24T00:00", "2026-11-25T00:00")).bookings())
                .isEmpty();
        assertThat(bookings.find(mays.id())).contains(cancelled);
        assertThat(gate.done()).containsExactly(new Gate.Deed("booking.cancel", mays.id().value()));
    }

    @Test
    void why_and_when_and_by_whom_is_kept() {
        done(cancel(mays));

        assertThat(bookings.cancellationsOf(mays.id()))
                .containsExactly(
                        new Cancellation(SAM, at("2026-11-23T17:00"), "Rose is in hospital"));
    }

    @Test
    void a_blank_or_endless_reason_is_refused_and_nothing_is_cancelled() {
        assertThat(cancel(mays, Optional.of(" \n")))
                .isEqualTo(new Outcome.Refused<>(Finding.block("rostering.cancel.no_reason")));
        assertThat(cancel(mays, Optional.of("x".repeat(501))))
                .isEqualTo(
                        new Outcome.Refused<>(Finding.block("rostering.cancel.long_reason", 500)));
        assertThat(bookings.find(mays.id())).contains(mays);
    }

    @Test
    void cancelled_put_back_and_cancelled_again_it_keeps_its_reason() {
        var cancelled = done(cancel(mays));
        var restored = done(restoreBooking.handle(coordinator, cancelled.reversed()));

        done(cancelBooking.handle(coordinator, restored.reversed()));

        assertThat(bookings.cancellationsOf(mays.id()))
                .extracting(Cancellation::reason)
                .containsExactly("Rose is in hospital", "Rose is in hospital");
    }

    @Test
    void it_can_be_put_back() {
        var cancelled = done(cancel(mays));

        var restored = done(restoreBooking.handle(coordinator, cancelled.reversed())).booking();

        assertThat(bookings.board(from("2026-11-24T00:00", "2026-11-25T00:00")).bookings())
                .containsExactly(restored);
        assertThat(restored.slot()).isEqualTo(mays.slot());
    }

    @Test
    void it_cannot_be_put_back_where_the_worker_is_no_longer_free() {
        var cancelled = done(cancel(mays));
        bookings.add(visit(SAM, MAY, "2026-11-24T10:00", "2026-11-24T12:00"));

        var refused = restoreBooking.handle(coordinator, cancelled.reversed());

        assertThat(((Outcome.Refused<?>) refused).reasons())
                .extracting(Finding::key)
                .containsExactly("rostering.rule.clash");
    }

    @Test
    void what_is_cancelled_is_not_cancelled_again_nor_what_is_there_put_back() {
        var cancelled = done(cancel(mays)).booking();
        var again = new CancelBooking.Command(mays.id(), Optional.empty(), cancelled.version());
        var restored =
                done(restoreBooking.handle(
                                coordinator,
                                new RestoreBooking.Command(
                                        mays.id(), Optional.empty(), cancelled.version())))
                        .booking();
        var restoredAgain =
                new RestoreBooking.Command(mays.id(), Optional.empty(), restored.version());

        assertThat(cancelBooking.handle(coordinator, again)).isEqualTo(new Outcome.Stale<>());
        assertThat(restoreBooking.handle(coordinator, restoredAgain))
                .isEqualTo(new Outcome.Stale<>());
    }

    @Test
    void a_booking_whose_care_is_confirmed_is_not_cancelled() {
        bookings.confirm(mays.id());

        assertThat(cancel(mays))
                .isEqualTo(new Outcome.Refused<>(Finding.block("rostering.rule.confirmed")));
        assertThat(bookings.find(mays.id())).contains(mays);
    }

    @Test
    void what_somebody_else_has_touched_is_stale() {
        bookings.save(mays.at(from("2026-11-24T10:00", "2026-11-24T12:00")));

        assertThat(cancel(mays)).isEqualTo(new Outcome.Stale<>());
    }

    private Outcome<CancelBooking.Cancelled> cancel(Booking booking) {
        return cancel(booking, Optional.of(" Rose is in hospital "));
    }

    private Outcome<CancelBooking.Cancelled> cancel(Booking booking, Optional<String> reason) {
        return cancelBooking.handle(
                coordinator, new CancelBooking.Command(booking.id(), reason, booking.version()));
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }
}
