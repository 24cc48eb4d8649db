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
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class ChangeBookingTimeTest {

    private final Actor coordinator = new Actor(SAM, Set.of(Permission.EDIT_ROSTER));
    private final Booking mays = visit(ROSE, MAY, "2026-11-24T09:00", "2026-11-24T10:00");
    private final InMemoryBookings bookings = InMemoryBookings.of(mays);
    private final OpenGate gate = new OpenGate();
    private final ChangeBookingTime changeTime = new ChangeBookingTime(gate, bookings);

    @Test
    void a_visit_is_stretched_and_put_back() {
        var changed = done(change(mays, "2026-11-24T09:00", "2026-11-24T11:15"));

        var back = done(changeTime.handle(coordinator, changed.reversed()));

        assertThat(changed.after().when()).isEqualTo(from("2026-11-24T09:00", "2026-11-24T11:15"));
        assertThat(back.after().when()).isEqualTo(mays.when());
        assertThat(gate.done()).contains(new Gate.Deed("booking.change_time", mays.id().value()));
    }

    @Test
    void an_end_before_the_start_is_refused() {
        assertThat(reasons(change(mays, "2026-11-24T09:00", "2026-11-24T08:45")))
                .containsExactly("rostering.times.end_before_start");
        assertThat(reasons(change(mays, "2026-11-24T09:00", "2026-11-24T09:00")))
                .containsExactly("rostering.times.end_before_start");
    }

    @Test
    void a_stretch_of_months_is_refused() {
        assertThat(reasons(change(mays, "2026-11-24T09:00", "2027-01-24T09:00")))
                .containsExactly("rostering.times.too_long");
    }

    @Test
    void a_stretch_into_the_next_booking_is_refused() {
        bookings.add(visit(SAM, MAY, "2026-11-24T10:30", "2026-11-24T12:00"));

        assertThat(reasons(change(mays, "2026-11-24T09:00", "2026-11-24T10:45")))
                .containsExactly("rostering.rule.clash");
        assertThat(bookings.find(mays.id())).contains(mays);
    }

    @Test
    void a_booking_whose_care_is_confirmed_is_not_stretched() {
        bookings.confirm(mays.id());

        assertThat(reasons(change(mays, "2026-11-24T09:00", "2026-11-24T10:15")))
                .containsExactly("rostering.rule.confirmed");
        assertThat(bookings.find(mays.id())).contains(mays);
    }

    @Test
    void what_somebody_else_has_touched_is_stale() {
        bookings.save(mays);

        assertThat(change(mays, "2026-11-24T09:00", "2026-11-24T11:00"))
                .isEqualTo(new Outcome.Stale<>());
    }

    private Outcome<ChangeBookingTime.Changed> change(Booking booking, String start, String end) {
        return changeTime.handle(
                coordinator,
                new ChangeBookingTime.Command(booking.id(), at(start), at(end), booking.version()));
    }

    private static List<String> reasons(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).reasons().stream().map(Finding::key).toList();
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }
}
