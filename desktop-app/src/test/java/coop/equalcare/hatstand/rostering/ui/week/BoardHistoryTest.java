package coop.equalcare.hatstand.rostering.ui.week;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.fx.OnDemand;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.rostering.ui.TestDesk;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;

class BoardHistoryTest {

    private final Booking roses = visit(ROSE, MAY, "2026-11-24T09:00", "2026-11-24T10:00");
    private final Booking sams = visit(SAM, ALEX, "2026-11-24T09:30", "2026-11-24T10:30");
    private final InMemoryBookings bookings = InMemoryBookings.of(roses, sams);
    private final OnDemand background = new OnDemand();
    private final RosterBoardViewModel model =
            new TestDesk(bookings, new TestDesk.Feed())
                    .with(background)
                    .open(LocalDate.of(2026, 11, 23));
    private final BoardMoves moves = model.moves();

    BoardHistoryTest() {
        background.answerAll();
    }

    private Slot stored(Booking booking) {
        return bookings.find(booking.id()).orElseThrow().slot();
    }

    private static Slot to(PersonId worker, String start) {
        return new Slot(Optional.of(worker), at(start));
    }

    @Test
    void undo_pressed_more_often_than_there_is_something_takes_back_nothing_that_is_done_later() {
        moves.move(sams, to(ALEX, "2026-11-24T12:00"));
        background.answerAll();
        for (int pressed = 0; pressed < 4; pressed++) {
            moves.history().undo();
        }
        background.answerAll();
        assertThat(stored(sams)).isEqualTo(sams.slot());

        moves.move(roses, to(MAY, "2026-11-24T11:00"));
        background.answerAll();

        assertThat(stored(roses)).isEqualTo(to(MAY, "2026-11-24T11:00"));
    }

    @Test
    void a_move_that_is_saved_before_a_redo_leaves_both_to_be_taken_back() {
        moves.move(sams, to(ALEX, "2026-11-24T12:00"));
        background.answerAll();
        moves.history().undo();
        background.answerAll();
        moves.history().redo();
        moves.move(roses, to(MAY, "2026-11-24T11:00"));

        background.answerNewest();
        background.answerAll();
        assertThat(stored(sams)).isEqualTo(to(ALEX, "2026-11-24T12:00"));
        assertThat(stored(roses)).isEqualTo(to(MAY, "2026-11-24T11:00"));
        moves.history().undo();
        moves.history().undo();
        background.answerAll();

        assertThat(stored(sams)).isEqualTo(sams.slot());
        assertThat(stored(roses)).isEqualTo(roses.slot());
    }

    @Test
    void a_move_that_is_saved_before_an_undo_stays_what_can_be_taken_back() {
        moves.move(sams, to(ALEX, "2026-11-24T12:00"));
        background.answerAll();
        moves.history().undo();
        moves.move(roses, to(MAY, "2026-11-24T11:00"));

        background.answerNewest();
        background.answerAll();
        assertThat(stored(sams)).isEqualTo(sams.slot());
        moves.history().undo();
        background.answerAll();

        assertThat(stored(roses)).isEqualTo(roses.slot());
    }
}
