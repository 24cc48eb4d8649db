package coop.equalcare.hatstand.rostering.ui.cancelled;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.fx.OnDemand;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.Cancellation;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.rostering.ui.BrokenGate;
import coop.equalcare.hatstand.rostering.ui.TestDesk;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;

class CancelledViewModelTest {

    private final Booking roses = visit(ROSE, MAY, "2026-11-25T09:00", "2026-11-25T11:00");
    private final Booking sams = visit(SAM, ALEX, "2026-11-25T09:30", "2026-11-25T10:30");
    private final InMemoryBookings bookings = InMemoryBookings.of(roses, sams);
    private final OnDemand later = new OnDemand();
    private final BrokenGate gate = new BrokenGate();
    private final RosterBoardViewModel board;
    private final CancelledViewModel model;

    CancelledViewModelTest() {
        bookings.cancel(
                roses, new Cancellation(ALEX, at("2026-11-24T09:00"), "in hospital until Friday"));
        board =
                new TestDesk(bookings, new TestDesk.Feed())
                        .through(gate)
                        .with(later)
                        .open(LocalDate.of(2026, 11, 23));
        later.answerAll();
        model = new CancelledViewModel(board);
        later.answerAll();
    }

    private void putBack() {
        model.putBack(model.cancelledProperty().get().orElseThrow().getFirst());
    }

    private boolean isCancelled() {
        return bookings.find(roses.id()).orElseThrow().cancelled();
    }

    @Test
    void undo_while_it_is_being_put_back_takes_back_that_and_not_what_was_done_before() {
        board.moves().move(sams, new Slot(Optional.of(ALEX), at("2026-11-25T13:00")));
        later.answerAll();
        putBack();

        board.moves().history().undo();
        later.answerAll();

        assertThat(isCancelled()).isTrue();
        assertThat(bookings.find(sams.id()).orElseThrow().when().start())
                .isEqualTo(at("2026-11-25T13:00"));
    }

    @Test
    void what_cannot_be_put_back_is_said_and_the_fault_is_told() {
        gate.faultyWriting = true;
        putBack();
        later.answerAll();

        assertThat(model.refusalProperty().get())
                .extracting(Finding::key)
                .containsExactly("rostering.form.not_saved");
        assertThat(later.lastFault()).isPresent();
        gate.faultyWriting = false;
        putBack();
        later.answerAll();
        assertThat(isCancelled()).isFalse();
    }
}
