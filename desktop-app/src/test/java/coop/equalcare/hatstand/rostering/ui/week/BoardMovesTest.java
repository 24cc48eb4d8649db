package coop.equalcare.hatstand.rostering.ui.week;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.from;
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

class BoardMovesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final Booking roses = visit(ROSE, MAY, "2026-11-24T09:00", "2026-11-24T10:00");
    private final Booking sams = visit(SAM, ALEX, "2026-11-24T09:30", "2026-11-24T10:30");
    private final InMemoryBookings bookings = InMemoryBookings.of(roses, sams);
    private final OnDemand later = new OnDemand();
    private final RosterBoardViewModel model =
            new TestDesk(bookings, new TestDesk.Feed()).with(later).open(MONDAY);
    private final BoardMoves moves = model.moves();

    BoardMovesTest() {
        later.answerAll();
    }

    private Booking stored(Booking booking) {
        return bookings.find(booking.id()).orElseThrow();
    }

    private static Slot to(PersonId worker, String start) {
        return new Slot(Optional.of(worker), at(start));
    }

    private String notice() {
        return model.news().noticeProperty().get().map(Notice::text).orElse("");
    }

    @Test
    void what_is_picked_up_next_is_what_is_carried_and_the_first_stays_where_it_was() {
        moves.pickUp(roses);
        moves.carryTo(to(MAY, "2026-11-24T11:00"));

        assertThat(moves.pickUp(sams)).isTrue();
        moves.stretchTo(from("2026-11-24T09:30", "2026-11-24T11:00"));
        moves.drop();
        later.answerAll();

        assertThat(stored(roses)).isEqualTo(roses);
        assertThat(stored(sams).when()).isEqualTo(from("2026-11-24T09:30", "2026-11-24T11:00"));
    }

    @Test
    void a_move_of_one_moves_that_one_whatever_was_carried() {
        moves.pickUp(roses);
        moves.carryTo(to(MAY, "2026-11-24T11:00"));

        moves.move(sams, to(ALEX, "2026-11-24T15:00"));
        later.answerAll();

        assertThat(stored(roses)).isEqualTo(roses);
        assertThat(stored(sams).slot()).isEqualTo(to(ALEX, "2026-11-24T15:00"));
    }

    @Test
    void while_one_is_being_saved_no_other_is_taken_in_hand() {
        moves.move(roses, to(MAY, "2026-11-24T11:00"));

        assertThat(moves.pickUp(sams)).isFalse();
        assertThat(notice()).contains("still being saved");
        moves.carryTo(to(ALEX, "2026-11-24T16:00"));
        later.answerAll();

        assertThat(stored(roses).slot()).isEqualTo(to(MAY, "2026-11-24T11:00"));
        assertThat(stored(sams)).isEqualTo(sams);
    }

    @Test
    void undo_while_a_drop_is_being_saved_takes_back_that_drop_and_not_the_one_before() {
        moves.move(sams, to(ALEX, "2026-11-24T12:00"));
        later.answerAll();
        moves.move(roses, to(MAY, "2026-11-24T11:00"));

        moves.history().undo();
        later.answerAll();

        assertThat(stored(roses).slot()).isEqualTo(roses.slot());
        assertThat(stored(sams).slot()).isEqualTo(to(ALEX, "2026-11-24T12:00"));
    }

    @Test
    void undo_pressed_twice_takes_back_two() {
        moves.move(sams, to(ALEX, "2026-11-24T12:00"));
        later.answerAll();
        moves.move(roses, to(MAY, "2026-11-24T11:00"));
        later.answerAll();

        moves.history().undo();
        moves.history().undo();
        later.answerAll();

        assertThat(stored(roses).slot()).isEqualTo(roses.slot());
        assertThat(stored(sams).slot()).isEqualTo(sams.slot());
    }

    @Test
    void undo_of_a_drop_that_was_refused_takes_back_nothing_else() {
        moves.move(sams, to(ALEX, "2026-11-24T12:00"));
        later.answerAll();
        moves.move(roses, to(ALEX, "2026-11-24T12:30"));

        moves.history().undo();
        later.answerAll();

        assertThat(stored(sams).slot()).isEqualTo(to(ALEX, "2026-11-24T12:00"));
        assertThat(notice()).startsWith("Not moved. Already booked with Sam");
    }

    @Test
    void what_is_cut_in_one_week_is_pasted_in_the_next() {
        model.cursor().to(roses);
        model.keys().cut();
        model.next();
        later.answerAll();
        model.cursor().to(Optional.of(ALEX), at("2026-12-02T00:00"));

        model.keys().paste();
        later.answerAll();

        assertThat(stored(roses).slot()).isEqualTo(to(ALEX, "2026-12-02T09:00"));
        assertThat(moves.cutProperty().get()).isEmpty();
        assertThat(model.news().announcementProperty().get())
                .isEqualTo("Moved Rose’s Tue 09:00 from May to Alex, Wed 09:00");
    }

    @Test
    void what_could_not_be_pasted_is_still_cut() {
        model.cursor().to(roses);
        model.keys().cut();
        model.cursor().to(Optional.of(ALEX), at("2026-11-24T00:00"));

        model.keys().paste();
        later.answerAll();

        assertThat(notice()).startsWith("Not moved. Already booked with Sam");
        assertThat(moves.cutProperty().get()).contains(roses);
    }

    @Test
    void a_paste_in_another_week_of_what_somebody_has_changed_since_is_stale() {
        model.cursor().to(roses);
        model.keys().cut();
        model.next();
        later.answerAll();
        bookings.save(roses.movedTo(to(MAY, "2026-11-24T13:00")));

        model.keys().paste();
        later.answerAll();

        assertThat(stored(roses).slot()).isEqualTo(to(MAY, "2026-11-24T13:00"));
        assertThat(notice()).contains("somebody else has changed this booking");
    }

    @Test
    void with_nothing_cut_a_paste_says_so() {
        model.keys().paste();

        assertThat(model.news().announcementProperty().get()).startsWith("Nothing is cut.");
    }

    @Test
    void an_end_that_could_not_be_pulled_is_not_said_to_be_moved() {
        bookings.add(visit(SAM, MAY, "2026-11-24T10:30", "2026-11-24T11:00"));
        moves.pickUp(roses);
        moves.stretchTo(from("2026-11-24T09:00", "2026-11-24T11:00"));
        moves.drop();
        later.answerAll();

        assertThat(notice()).startsWith("Not done. Already booked with Sam");
    }
}
