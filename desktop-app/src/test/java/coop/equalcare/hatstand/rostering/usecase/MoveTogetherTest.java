package coop.equalcare.hatstand.rostering.usecase;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Actor;
import coop.equalcare.hatstand.kernel.Outcome;
import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.work.OpenGate;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

class MoveTogetherTest {

    private final Actor coordinator = new Actor(SAM, Set.of(Permission.EDIT_ROSTER));
    private final Booking early = visit(ROSE, MAY, "2026-11-24T09:00", "2026-11-24T11:00");
    private final Booking late = visit(SAM, MAY, "2026-11-24T14:00", "2026-11-24T15:00");
    private final InMemoryBookings bookings = InMemoryBookings.of(early, late);
    private final OpenGate gate = new OpenGate();
    private final MoveTogether moveTogether =
            new MoveTogether(gate, new MoveBooking(gate, bookings));

    private Outcome<MoveTogether.Moved> moveAll(Optional<PersonId> to) {
        return moveTogether.handle(
                coordinator,
                new MoveTogether.Command(
                        Stream.of(early, late)
                                .map(
                                        it ->
                                                new MoveBooking.Command(
                                                        it.id(), it.slot().by(to), it.version()))
                                .toList()));
    }

    private List<Optional<PersonId>> workers() {
        return Stream.of(early, late)
                .map(it -> bookings.find(it.id()).orElseThrow().worker())
                .toList();
    }

    @Test
    void all_are_moved_in_one_act_and_put_back_in_one() {
        var moved = (Outcome.Done<MoveTogether.Moved>) moveAll(Optional.empty());
        assertThat(workers()).containsExactly(Optional.empty(), Optional.empty());

        moveTogether.handle(coordinator, moved.value().reversed());

        assertThat(workers()).containsExactly(Optional.of(MAY), Optional.of(MAY));
    }

    @Test
    void if_one_cannot_be_moved_there_the_act_is_refused() {
        bookings.add(visit(ROSE, ALEX, "2026-11-24T14:30", "2026-11-24T15:30"));

        assertThat(moveAll(Optional.of(ALEX))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void if_one_was_changed_by_somebody_else_it_is_stale() {
        bookings.save(early.withCancelled(true));

        assertThat(moveAll(Optional.empty())).isInstanceOf(Outcome.Stale.class);
        assertThat(workers()).containsExactly(Optional.of(MAY), Optional.of(MAY));
    }
}
