package coop.equalcare.hatstand.rostering.ui.week;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
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
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.rostering.ui.TestDesk;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

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
    void a_fault_while_saving_keeps_the_drop_too() {
        gate.faulty = true;
        model.moves().move(roses, elsewhere);
        assertThat(stage()).contains(Hand.Stage.WAITING);

        gate.faulty = false;
        model.retry();

        assertThat(starts()).isEqualTo(elsewhere.start());
    }

    /** A Gate to a database that comes and goes. */
    private static final class BrokenGate implements Gate {

        private final Gate whole = new OpenGate();
        private String reading = "";
        private String writing = "";
        private boolean faulty;

        @Override
        public <T> Outcome<T> write(
                Actor actor, Permission permission, Deed deed, Supplier<Outcome<T>> work) {
            if (faulty) {
                throw new IllegalStateException("broken");
            }
            return writing.isEmpty()
                    ? whole.write(actor, permission, deed, work)
                    : new Outcome.Refused<>(Finding.block(writing));
        }

        @Override
        public <T> Outcome<T> read(
                Actor actor, Permission permission, Deed deed, Supplier<Outcome<T>> work) {
            return reading.isEmpty()
                    ? whole.read(actor, permission, deed, work)
                    : new Outcome.Refused<>(Finding.block(reading));
        }

        @Override
        public <T> Outcome<T> read(
                Actor actor, Permission permission, Sensitive asked, Supplier<Outcome<T>> work) {
            return read(actor, permission, asked.deed(), work);
        }
    }
}
