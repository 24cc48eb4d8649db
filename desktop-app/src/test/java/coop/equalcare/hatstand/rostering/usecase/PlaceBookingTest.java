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
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.work.OpenGate;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingKind;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class PlaceBookingTest {

    private final Actor coordinator = new Actor(SAM, Set.of(Permission.EDIT_ROSTER));
    private final OpenGate gate = new OpenGate();
    private final InMemoryBookings bookings = InMemoryBookings.of();
    private final PlaceBooking placeBooking = new PlaceBooking(gate, bookings, UUID::randomUUID);

    private final CancelBooking cancelBooking =
            new CancelBooking(gate, bookings, () -> at("2026-11-23T17:00"));

    @Test
    void a_booking_is_placed_as_it_was_typed() {
        var placed = done(place(MAY, "2026-11-24T09:00", "2026-11-24T10:30", " Hoist ")).booking();

        assertThat(bookings.find(placed.id())).contains(placed);
        assertThat(placed.when()).isEqualTo(from("2026-11-24T09:00", "2026-11-24T10:30"));
        assertThat(placed.neededSkill()).contains("Hoist");
        assertThat(gate.done().getFirst().action()).isEqualTo("booking.place");
        assertThat(gate.done().getFirst().subject()).isEqualTo(placed.id().value());
    }

    @Test
    void a_booking_may_have_no_worker_and_need_no_skill() {
        var placed = done(place(null, "2026-11-24T09:00", "2026-11-24T10:00", " ")).booking();

        assertThat(placed.worker()).isEmpty();
        assertThat(placed.neededSkill()).isEmpty();
    }

    @Test
    void an_end_before_the_start_is_refused_and_nothing_is_kept() {
        var refused = place(MAY, "2026-11-24T10:00", "2026-11-24T09:00", "");

        assertThat(reasons(refused)).containsExactly("rostering.times.end_before_start");
        assertThat(bookings.board(from("2026-11-24T00:00", "2026-11-25T00:00")).bookings())
                .isEmpty();
    }

    @Test
    void a_clash_is_refused() {
        bookings.add(visit(SAM, MAY, "2026-11-24T09:00", "2026-11-24T10:00"));

        assertThat(reasons(place(MAY, "2026-11-24T09:30", "2026-11-24T11:00", "")))
                .containsExactly("rostering.rule.clash");
    }

    @Test
    void nobody_supports_themselves() {
        assertThat(reasons(place(ROSE, "2026-11-24T09:30", "2026-11-24T11:00", "")))
                .containsExactly("rostering.rule.own_support");
    }

    @Test
    void placing_is_undone_by_cancelling_and_done_again_by_putting_back() {
        var placed = done(place(MAY, "2026-11-24T09:00", "2026-11-24T10:00", ""));

        var cancelled = done(cancelBooking.handle(coordinator, placed.reversed()));
        var restored =
                done(new RestoreBooking(gate, bookings).handle(coordinator, cancelled.reversed()));

        assertThat(restored.booking().when()).isEqualTo(placed.booking().when());
        assertThat(restored.booking()).extracting(Booking::cancelled).isEqualTo(false);
    }

    private Outcome<PlaceBooking.Placed> place(
            PersonId worker, String start, String end, String skill) {
        return placeBooking.handle(
                coordinator,
                new PlaceBooking.Command(
                        ROSE,
                        Optional.ofNullable(worker),
                        at(start),
                        at(end),
                        BookingKind.VISIT,
                        Optional.of(skill)));
    }

    private static List<String> reasons(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).reasons().stream().map(Finding::key).toList();
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }
}
