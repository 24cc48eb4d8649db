package coop.equalcare.hatstand.rostering.usecase;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.from;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.work.Gate;
import coop.equalcare.hatstand.platform.work.OpenGate;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingKind;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

class ChangeBookingTest {

    private final Actor coordinator = new Actor(SAM, Set.of(Permission.EDIT_ROSTER));
    private final Booking mays = visit(ROSE, MAY, "2026-11-24T09:00", "2026-11-24T10:00");
    private final InMemoryBookings bookings = InMemoryBookings.of(mays);
    private final OpenGate gate = new OpenGate();
    private final ChangeBooking changeBooking = new ChangeBooking(gate, bookings);
    private final ChangeBooking.Content night =
            new ChangeBooking.Content(
                    SAM,
                    Optional.of(ALEX),
                    from("2026-11-24T22:00", "2026-11-25T07:00"),
                    BookingKind.SLEEP_IN,
                    Optional.of(" Hoist "));

    @Test
    void all_of_a_booking_is_changed_at_once_and_put_back() {
        var changed = done(change(mays, night));

        var back = done(changeBooking.handle(coordinator, changed.reversed()));

        assertThat(changed.after().supported()).isEqualTo(SAM);
        assertThat(changed.after().worker()).contains(ALEX);
        assertThat(changed.after().when()).isEqualTo(night.when());
        assertThat(changed.after().kind()).isEqualTo(BookingKind.SLEEP_IN);
        assertThat(changed.after().neededSkill()).contains("Hoist");
        assertThat(ChangeBooking.Content.of(back.after()))
                .isEqualTo(ChangeBooking.Content.of(mays));
        assertThat(gate.done()).contains(new Gate.Deed("booking.change", mays.id().value()));
    }

    @Test
    void a_blank_skill_is_none() {
        var content = with(Optional.of(MAY), Optional.of("  "));

        assertThat(done(change(mays, content)).after().neededSkill()).isEmpty();
    }

    @Test
    void a_clash_is_refused_and_nothing_changes() {
        bookings.add(visit(SAM, ALEX, "2026-11-24T09:30", "2026-11-24T11:00"));

        assertThat(reasons(change(mays, with(Optional.of(ALEX), Optional.empty()))))
                .containsExactly("rostering.rule.clash");
        assertThat(bookings.find(mays.id())).contains(mays);
    }

    @Test
    void nobody_is_given_their_own_support() {
        assertThat(reasons(change(mays, with(Optional.of(ROSE), Optional.empty()))))
                .containsExactly("rostering.rule.own_support");
    }

    @Test
    void a_booking_whose_care_is_confirmed_keeps_all_but_the_skill_it_needs() {
        bookings.confirm(mays.id());

        assertThat(reasons(change(mays, night))).contains("rostering.rule.confirmed");
        assertThat(change(mays, with(Optional.of(MAY), Optional.of("Hoist"))))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void months_are_refused() {
        var months = from("2026-11-24T09:00", "2027-01-24T09:00");
        var content =
                new ChangeBooking.Content(
                        ROSE, Optional.of(MAY), months, BookingKind.VISIT, Optional.empty());

        assertThat(reasons(change(mays, content))).containsExactly("rostering.times.too_long");
    }

    @Test
    void what_somebody_else_has_touched_is_stale() {
        bookings.save(mays);

        assertThat(change(mays, night)).isEqualTo(new Outcome.Stale<>());
    }

    private ChangeBooking.Content with(Optional<PersonId> worker, Optional<String> skill) {
        return new ChangeBooking.Content(ROSE, worker, mays.when(), BookingKind.VISIT, skill);
    }

    private Outcome<ChangeBooking.Changed> change(Booking booking, ChangeBooking.Content to) {
        return changeBooking.handle(
                coordinator, new ChangeBooking.Command(booking.id(), to, booking.version()));
    }

    private static List<String> reasons(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).reasons().stream().map(Finding::key).toList();
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }
}
