package coop.equalcare.hatstand.rostering.ui.form;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.from;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.platform.fx.OnDemand;
import coop.equalcare.hatstand.platform.work.Change;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.BookingKind;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.rostering.ui.BrokenGate;
import coop.equalcare.hatstand.rostering.ui.TestDesk;
import coop.equalcare.hatstand.rostering.ui.week.RosterBoardViewModel;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;

class BookingFormViewModelTest {

    private static final String AWAY = "platform.breakdown.unreachable.not_saved";
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate NEXT_TUESDAY = MONDAY.plusDays(8);

    private final Booking roses = visit(ROSE, MAY, "2026-11-24T09:00", "2026-11-24T10:00");
    private final Booking alexs = visit(SAM, ALEX, "2026-12-01T09:00", "2026-12-01T10:00");
    private final InMemoryBookings bookings = InMemoryBookings.of(roses, alexs);
    private final TestDesk.Feed feed = new TestDesk.Feed();
    private final BrokenGate gate = new BrokenGate();
    private final OnDemand later = new OnDemand();
    private final RosterBoardViewModel board =
            new TestDesk(bookings, feed).through(gate).with(later).open(MONDAY);

    BookingFormViewModelTest() {
        later.answerAll();
    }

    private BookingFormViewModel change() {
        var form = BookingFormViewModel.change(board, stored());
        later.answerAll();
        return form;
    }

    private Booking stored() {
        return bookings.find(roses.id()).orElseThrow();
    }

    private static String verdict(BookingFormViewModel form) {
        return form.verdictProperty().get().stream()
                .map(TestDesk.TEXTS::of)
                .collect(Collectors.joining(" "));
    }

    private static String saidOf(Choice choice) {
        return choice.verdict().stream().map(TestDesk.TEXTS::of).collect(Collectors.joining(" "));
    }

    @Test
    void nothing_is_saved_in_a_week_that_has_not_been_looked_at() {
        var form = change();
        form.times().start().dayProperty().set(NEXT_TUESDAY);

        assertThat(form.savableProperty().get()).isFalse();
        assertThat(form.workerChoicesProperty().get())
                .extracting(BookingFormViewModelTest::saidOf)
                .containsOnly("That week has not been looked at yet.");
        later.answerAll();

        assertThat(form.savableProperty().get()).isTrue();
        form.workerProperty().set(Optional.of(ALEX));
        assertThat(verdict(form)).startsWith("Already booked with Sam");
    }

    @Test
    void a_week_that_could_not_be_read_is_told_and_read_again_when_the_database_is_back() {
        var form = change();
        gate.reading = AWAY;
        form.times().start().dayProperty().set(NEXT_TUESDAY);
        later.answerAll();
        assertThat(form.savableProperty().get()).isFalse();
        assertThat(verdict(form)).contains("cannot be reached");

        gate.reading = "";
        form.retry();
        later.answerAll();

        assertThat(form.savableProperty().get()).isTrue();
    }

    @Test
    void a_fault_while_that_week_is_read_leaves_no_form_that_waits_for_ever() {
        var form = change();
        gate.faultyReading = true;
        form.times().start().dayProperty().set(NEXT_TUESDAY);
        later.answerAll();
        form.retry();
        later.answerAll();
        assertThat(later.lastFault()).isPresent();
        assertThat(verdict(form)).startsWith("That week could not be read");
        assertThat(form.savableProperty().get()).isFalse();

        gate.faultyReading = false;
        form.times().start().dayProperty().set(MONDAY);
        form.times().start().dayProperty().set(NEXT_TUESDAY);
        later.answerAll();

        assertThat(form.savableProperty().get()).isTrue();
    }

    @Test
    void what_somebody_else_changed_is_told_what_was_typed_is_kept_and_the_rest_goes_along() {
        var form = change();
        form.kindProperty().set(BookingKind.TRAINING);
        bookings.save(roses.movedTo(new Slot(Optional.of(ALEX), at("2026-11-24T13:00"))));

        form.save();
        later.answerAll();
        assertThat(verdict(form))
                .startsWith(
                        "Somebody else has changed this booking meanwhile: now Tue 24 Nov,"
                                + " 13:00–14:00, with Alex.");
        assertThat(form.workerProperty().get()).contains(ALEX);
        form.save();
        later.answerAll();

        assertThat(form.doneProperty().get()).isTrue();
        assertThat(stored().kind()).isEqualTo(BookingKind.TRAINING);
        assertThat(stored().worker()).contains(ALEX);
        assertThat(stored().when()).isEqualTo(from("2026-11-24T13:00", "2026-11-24T14:00"));
    }

    @Test
    void a_time_that_was_typed_stays_as_typed_when_the_booking_is_moved_meanwhile() {
        var form = change();
        form.times().end().timeProperty().set("10:30");
        bookings.save(roses.movedTo(new Slot(Optional.of(MAY), at("2026-11-24T08:00"))));

        feed.announce(new Change("booking", roses.id().value()));
        later.answerAll();

        assertThat(form.times().start().timeProperty().get()).isEqualTo("08:00");
        assertThat(form.times().end().timeProperty().get()).isEqualTo("10:30");
        assertThat(form.savableProperty().get()).isTrue();
    }

    @Test
    void ones_own_drag_beside_the_form_is_not_blamed_on_somebody_else() {
        var form = change();
        form.kindProperty().set(BookingKind.TRAINING);

        board.moves().move(roses, new Slot(Optional.of(MAY), at("2026-11-24T13:00")));
        later.answerAll();

        assertThat(verdict(form)).startsWith("You have changed this booking on the board");
        form.save();
        later.answerAll();
        assertThat(stored().kind()).isEqualTo(BookingKind.TRAINING);
        assertThat(stored().when().start()).isEqualTo(at("2026-11-24T13:00"));
    }

    @Test
    void a_booking_that_is_gone_is_told_and_not_saved_again_and_again() {
        var form = change();
        form.kindProperty().set(BookingKind.TRAINING);
        bookings.save(roses.withCancelled(true));

        form.save();
        later.answerAll();

        assertThat(verdict(form)).startsWith("Not saved: this booking has been changed");
        assertThat(form.savableProperty().get()).isFalse();
    }

    @Test
    void names_that_could_not_be_read_are_no_missing_people_and_come_later() {
        gate.reading = AWAY;
        var form = change();
        assertThat(form.people().troubleProperty().get()).isNotEmpty();

        gate.reading = "";
        form.retry();
        later.answerAll();

        assertThat(form.people().troubleProperty().get()).isEmpty();
        assertThat(form.people().choicesProperty().get()).extracting(Choice::name).contains("Sam");
    }

    @Test
    void a_refused_save_on_leaving_takes_nobody_away_later() {
        var gone = new ArrayList<String>();
        var form = change();
        form.kindProperty().set(BookingKind.TRAINING);
        gate.writing = AWAY;
        form.saveAnd(() -> gone.add("away"));
        later.answerAll();

        gate.writing = "";
        form.save();
        later.answerAll();

        assertThat(form.doneProperty().get()).isTrue();
        assertThat(gone).isEmpty();
    }

    @Test
    void what_is_saved_into_another_week_is_stood_on_there_once_it_has_come() {
        var form = change();
        form.times().start().dayProperty().set(NEXT_TUESDAY);
        later.answerAll();
        var steps = board.cursor().stepsProperty().get();

        form.save();
        later.answerAll();

        assertThat(board.reader().daysProperty().get().first()).isEqualTo(MONDAY.plusWeeks(1));
        assertThat(board.cursor().current()).map(Booking::id).contains(roses.id());
        assertThat(board.cursor().stepsProperty().get()).isEqualTo(steps + 1);
    }
}
