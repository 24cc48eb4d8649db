package coop.equalcare.hatstand.rostering.ui.cover;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.unassigned;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Finding;
import coop.equalcare.hatstand.platform.fx.OnDemand;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.rostering.domain.travel.TravelMode;
import coop.equalcare.hatstand.rostering.ui.BrokenGate;
import coop.equalcare.hatstand.rostering.ui.TestDesk;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

class CoverViewModelTest {

    private final Booking nobodys = unassigned(ROSE, "2026-11-25T14:00", "2026-11-25T15:00");
    private final Booking alexs = visit(SAM, ALEX, "2026-11-25T09:30", "2026-11-25T10:30");
    private final InMemoryBookings bookings =
            InMemoryBookings.of(
                    nobodys, alexs, visit(ROSE, MAY, "2026-11-25T09:00", "2026-11-25T10:00"));
    private final OnDemand later = new OnDemand();
    private final BrokenGate gate = new BrokenGate();
    private final RosterBoardViewModel board =
            new TestDesk(bookings, new TestDesk.Feed())
                    .through(gate)
                    .with(later)
                    .open(LocalDate.of(2026, 11, 23));

    CoverViewModelTest() {
        later.answerAll();
    }

    private CoverViewModel cover() {
        var cover = new CoverViewModel(board, nobodys);
        later.answerAll();
        return cover;
    }

    private static void assignFirst(CoverViewModel cover) {
        var found = cover.suggestionProperty().get().orElseThrow();
        cover.assign(found.candidates().getFirst());
    }

    @Test
    void undo_while_it_is_being_given_takes_back_that_and_not_what_was_done_before() {
        board.moves().move(alexs, new Slot(Optional.of(ALEX), at("2026-11-25T11:00")));
        later.answerAll();
        assignFirst(cover());

        board.moves().history().undo();
        later.answerAll();

        assertThat(bookings.find(nobodys.id()).orElseThrow().worker()).isEmpty();
        assertThat(bookings.find(alexs.id()).orElseThrow().when().start())
                .isEqualTo(at("2026-11-25T11:00"));
    }

    @Test
    void what_cannot_be_given_is_said_and_the_fault_is_told() {
        var cover = cover();
        gate.faultyWriting = true;

        assignFirst(cover);
        later.answerAll();

        assertThat(cover.refusalProperty().get())
                .extracting(Finding::key)
                .containsExactly("rostering.form.not_saved");
        assertThat(later.lastFault()).isPresent();
        gate.faultyWriting = false;
        assignFirst(cover);
        later.answerAll();
        assertThat(cover.doneProperty().get()).isTrue();
    }

    @Test
    void what_was_asked_while_the_question_before_came_to_nothing_is_asked_again() {
        gate.faultyReading = true;
        var cover = new CoverViewModel(board, nobodys);
        cover.modeProperty().set(other(cover.modeProperty().get()));
        later.answerOldest();
        assertThat(cover.refusalProperty().get())
                .extracting(Finding::key)
                .containsExactly("rostering.cover.lost");

        gate.faultyReading = false;
        later.answerAll();

        assertThat(cover.refusalProperty().get()).isEmpty();
        assertThat(later.lastFault()).isPresent();
    }

    @Test
    void another_way_of_getting_there_ranks_anew_what_was_read() {
        var cover = cover();
        var before = cover.suggestionProperty().get().orElseThrow();
        gate.faultyReading = true;

        cover.modeProperty().set(other(before.question().mode()));
        later.answerAll();

        var found = cover.suggestionProperty().get().orElseThrow();
        assertThat(found.question()).isEqualTo(before.question().by(cover.modeProperty().get()));
        assertThat(later.lastFault()).isEmpty();
    }

    @Test
    void what_changes_on_the_board_is_read_before_it_is_ranked_again() {
        var cover = cover();
        cover.modeProperty().set(other(cover.modeProperty().get()));
        board.moves().move(alexs, new Slot(Optional.of(ALEX), at("2026-11-25T11:00")));
        later.answerAll();

        var found = cover.suggestionProperty().get().orElseThrow();
        assertThat(found.board().bookings())
                .filteredOn(it -> it.id().equals(alexs.id()))
                .extracting(it -> it.when().start())
                .containsExactly(at("2026-11-25T11:00"));
        assertThat(found.question().mode()).isEqualTo(cover.modeProperty().get());
    }

    private static TravelMode other(TravelMode mode) {
        return Arrays.stream(TravelMode.values())
                .filter(it -> it != mode)
                .findFirst()
                .orElseThrow();
    }
}
