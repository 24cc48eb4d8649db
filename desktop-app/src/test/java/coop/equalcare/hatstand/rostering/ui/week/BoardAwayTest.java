package coop.equalcare.hatstand.rostering.ui.week;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.fx.OnDemand;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.rostering.ui.BrokenGate;
import coop.equalcare.hatstand.rostering.ui.TestDesk;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

class BoardAwayTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final Booking roses = visit(ROSE, MAY, "2026-11-24T09:00", "2026-11-24T10:00");
    private final Slot elsewhere = new Slot(Optional.of(MAY), at("2026-11-24T11:00"));
    private final InMemoryBookings bookings = InMemoryBookings.of(roses);
    private final BrokenGate gate = new BrokenGate();
    private final RosterBoardViewModel model =
            new TestDesk(bookings, new TestDesk.Feed()).through(gate).open(MONDAY);

    private Instant starts() {
        return bookings.find(roses.id()).orElseThrow().when().start();
    }

    private Optional<Hand.Stage> stage() {
        return model.moves().handProperty().get().map(Hand::stage);
    }

    @Test
    void while_the_database_is_away_the_board_stays_and_the_drop_is_kept_and_saved_later() {
        gate.reading = gate.writing = "platform.breakdown.unreachable.not_saved";

        model.moves().move(roses, elsewhere);
        assertThat(model.reader().awayProperty().get()).isTrue();
        assertThat(model.reader().pictureProperty().get()).isPresent();
        assertThat(stage()).contains(Hand.Stage.WAITING);
        model.retry();
        assertThat(stage()).contains(Hand.Stage.WAITING);

        gate.reading = gate.writing = "";
        model.retry();

        assertThat(model.reader().awayProperty().get()).isFalse();
        assertThat(stage()).isEmpty();
        assertThat(starts()).isEqualTo(elsewhere.start());
    }

    @Test
    void a_connection_that_is_back_at_once_saves_at_the_next_try() {
        gate.writing = "platform.breakdown.connection_died.not_saved";
        model.moves().move(roses, elsewhere);
        assertThat(stage()).contains(Hand.Stage.WAITING);

        gate.writing = "";
        model.retry();

        assertThat(starts()).isEqualTo(elsewhere.start());
    }

    @Test
    void what_waits_can_be_given_up() {
        gate.writing = "platform.breakdown.connection_died.not_saved";
        model.moves().move(roses, elsewhere);

        model.moves().giveUp();
        gate.writing = "";
        model.retry();

        assertThat(starts()).isEqualTo(roses.when().start());
    }

    @Test
    void a_change_that_may_have_been_saved_is_looked_for_and_not_tried_again() {
        gate.writing = "platform.breakdown.connection_died.perhaps_saved";

        model.moves().move(roses, elsewhere);

        assertThat(stage()).isEmpty();
        assertThat(model.news().noticeProperty().get().orElseThrow().text())
                .contains("may or may not be saved");
    }

    @Test
    void a_fault_is_no_outage_it_is_told_once_and_not_tried_again() {
        var later = new OnDemand();
        var desk = new TestDesk(bookings, new TestDesk.Feed()).through(gate).with(later);
        var board = desk.open(MONDAY);
        later.answerAll();
        gate.faultyWriting = true;
        board.moves().move(roses, elsewhere);
        later.answerAll();

        assertThat(board.moves().handProperty().get()).isEmpty();
        assertThat(board.reader().awayProperty().get()).isFalse();
        assertThat(board.news().noticeProperty().get().orElseThrow().text())
                .startsWith("Not saved: something went wrong");
        gate.faultyWriting = false;
        board.retry();
        later.answerAll();

        assertThat(later.lastFault()).isPresent();
        assertThat(starts()).isEqualTo(roses.when().start());
    }

    @Test
    void whoever_leaves_can_wait_for_what_was_dropped() {
        var gone = new ArrayList<String>();
        gate.reading = gate.writing = "platform.breakdown.unreachable.not_saved";
        model.moves().move(roses, elsewhere);

        model.moves().saveAnd(() -> gone.add("too early"));
        assertThat(gone).isEmpty();
        gate.reading = gate.writing = "";
        model.retry();
        assertThat(gone).isEmpty();
        model.moves().saveAnd(() -> gone.add("saved"));

        assertThat(gone).containsExactly("saved");
        assertThat(starts()).isEqualTo(elsewhere.start());
    }

    @Test
    void a_fault_while_reading_is_told_and_not_repeated_every_two_seconds() {
        var later = new OnDemand();
        gate.faultyReading = true;
        var board =
                new TestDesk(bookings, new TestDesk.Feed()).through(gate).with(later).open(MONDAY);
        later.answerAll();
        board.retry();
        later.answerAll();

        assertThat(later.lastFault()).isPresent();
        assertThat(board.reader().awayProperty().get()).isFalse();
        assertThat(board.news().noticeProperty().get().orElseThrow().text())
                .startsWith("The rota could not be read.");
    }
}
