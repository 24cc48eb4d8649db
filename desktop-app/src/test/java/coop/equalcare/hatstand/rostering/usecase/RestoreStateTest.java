package coop.equalcare.hatstand.rostering.usecase;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.platform.work.OpenGate;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Cancellation;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.RosterRules;
import coop.equalcare.hatstand.rostering.domain.Slot;

import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.Set;

class RestoreStateTest {

    private final Actor coordinator =
            new Actor(ALEX, Set.of(Permission.VIEW_ROSTER, Permission.EDIT_ROSTER));
    private final Booking made = visit(ROSE, MAY, "2026-11-25T09:00", "2026-11-25T10:00");
    private final InMemoryBookings bookings = InMemoryBookings.of(made);
    private final RestoreState restoreState =
            new RestoreState(new OpenGate(), bookings, () -> at("2026-11-24T10:00"));

    private RestoreState.Command asItWas(Optional<String> cancelledFor) {
        return new RestoreState.Command(
                made.id(), ChangeBooking.Content.of(made), false, cancelledFor, stored().version());
    }

    private Booking stored() {
        return bookings.find(made.id()).orElseThrow();
    }

    private Booking toAlex() {
        return bookings.save(stored().movedTo(new Slot(Optional.of(ALEX), at("2026-11-26T09:00"))));
    }

    private Booking cancelled() {
        return bookings.cancel(stored(), new Cancellation(ALEX, at("2026-11-24T09:00"), "ill"));
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }

    @Test
    void what_was_cancelled_comes_again_as_it_once_was_and_goes_again_with_its_reason() {
        toAlex();
        cancelled();

        var restored = done(restoreState.handle(coordinator, asItWas(Optional.of("ill"))));

        assertThat(stored().slot()).isEqualTo(made.slot());
        assertThat(stored().cancelled()).isFalse();
        done(restoreState.handle(coordinator, restored.reversed()));
        assertThat(stored().cancelled()).isTrue();
        assertThat(stored().worker()).contains(ALEX);
        assertThat(bookings.cancellationsOf(made.id()))
                .extracting(Cancellation::reason)
                .containsExactly("ill", "ill");
    }

    @Test
    void what_would_clash_is_refused_and_nothing_changes() {
        toAlex();
        bookings.add(visit(SAM, MAY, "2026-11-25T09:30", "2026-11-25T11:00"));
        var before = stored();

        assertThat(restoreState.handle(coordinator, asItWas(Optional.empty())))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void what_somebody_else_has_changed_since_is_stale() {
        toAlex();
        var command = asItWas(Optional.empty());
        bookings.save(stored());

        assertThat(restoreState.handle(coordinator, command)).isInstanceOf(Outcome.Stale.class);
        assertThat(restoreState.preview(coordinator, command)).isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void a_booking_whose_care_is_confirmed_stays() {
        toAlex();
        bookings.confirm(made.id());

        assertThat(restoreState.handle(coordinator, asItWas(Optional.empty())))
                .isEqualTo(new Outcome.Refused<>(RosterRules.staysConfirmed()));
    }

    @Test
    void what_the_rules_would_say_is_asked_without_a_change() {
        var before = toAlex();

        assertThat(done(restoreState.preview(coordinator, asItWas(Optional.empty())))).isEmpty();
        assertThat(stored()).isEqualTo(before);
    }
}
