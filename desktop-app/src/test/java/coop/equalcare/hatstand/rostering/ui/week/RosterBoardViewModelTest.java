package coop.equalcare.hatstand.rostering.ui.week;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.unassigned;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.Permission;
import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.platform.fx.OnDemand;
import coop.equalcare.hatstand.platform.work.Change;
import coop.equalcare.hatstand.rostering.RosterScreen;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.rostering.ui.TestDesk;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

class RosterBoardViewModelTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final Booking roses = visit(ROSE, MAY, "2026-11-24T09:00", "2026-11-24T10:00");
    private final Booking sams = visit(SAM, ALEX, "2026-11-24T09:30", "2026-11-24T10:30");
    private final Booking later = visit(ROSE, MAY, "2026-11-26T09:00", "2026-11-26T10:00");
    private final Booking nobodys = unassigned(SAM, "2026-11-25T14:00", "2026-11-25T15:00");
    private final InMemoryBookings bookings = InMemoryBookings.of(roses, sams, later, nobodys);
    private final TestDesk.Feed feed = new TestDesk.Feed();
    private final RosterBoardViewModel model = new TestDesk(bookings, feed).open(MONDAY);

    private Booking stored(Booking booking) {
        return bookings.find(booking.id()).orElseThrow();
    }

    private Booking shown(Booking booking) {
        return model.reader()
                .pictureProperty()
                .get()
                .orElseThrow()
                .board()
                .booking(booking.id())
                .orElseThrow();
    }

    private static Slot to(Optional<PersonId> worker, String start) {
        return new Slot(worker, at(start));
    }

    private void dragTo(Booking booking, Slot slot) {
        model.moves().pickUp(booking);
        model.moves().carryTo(slot);
        model.moves().drop();
    }

    private String notice() {
        return model.news().noticeProperty().get().map(Notice::text).orElse("");
    }

    @Test
    void the_week_has_a_lane_for_what_is_unassigned_and_one_for_each_worker() {
        var week = model.reader().pictureProperty().get().orElseThrow();

        assertThat(week.lanes())
                .extracting(WeekLane::id)
                .containsExactly(Optional.empty(), Optional.of(ALEX), Optional.of(MAY));
        assertThat(week.openOn(MONDAY.plusDays(2))).isEqualTo(1);
    }

    @Test
    void a_drop_is_saved_shown_and_said() {
        dragTo(roses, to(Optional.of(MAY), "2026-11-24T11:15"));

        assertThat(stored(roses).when().start()).isEqualTo(at("2026-11-24T11:15"));
        assertThat(shown(roses)).isEqualTo(stored(roses));
        assertThat(model.moves().handProperty().get()).isEmpty();
        assertThat(model.news().announcementProperty().get())
                .isEqualTo("Moved Rose’s Tue 09:00 to Tue 11:15");
    }

    @Test
    void a_move_to_somebody_else_is_said_with_both_names() {
        dragTo(later, to(Optional.of(ALEX), "2026-11-26T09:00"));

        assertThat(model.news().announcementProperty().get())
                .isEqualTo("Moved Rose’s Thu 09:00 from May to Alex");
    }

    @Test
    void a_clash_is_told_while_carrying_and_refused_when_dropped() {
        model.moves().pickUp(roses);
        model.moves().carryTo(to(Optional.of(ALEX), "2026-11-24T09:00"));
        assertThat(model.moves().handProperty().get().orElseThrow().verdict())
                .singleElement()
                .matches(finding -> finding.blocks());

        model.moves().drop();

        assertThat(stored(roses).worker()).contains(MAY);
        assertThat(model.moves().handProperty().get()).isEmpty();
        assertThat(notice())
                .isEqualTo("Not moved. Already booked with Sam, Tue 09:30 to Tue 10:30.");
        model.news().dismiss();
        assertThat(notice()).isEmpty();
    }

    @Test
    void a_move_can_be_taken_back_and_done_again_as_often_as_one_likes() {
        dragTo(roses, to(Optional.of(MAY), "2026-11-24T11:00"));
        dragTo(shown(roses), to(Optional.of(ALEX), "2026-11-24T12:00"));
        var history = model.moves().history();

        history.undo();
        assertThat(stored(roses).slot()).isEqualTo(to(Optional.of(MAY), "2026-11-24T11:00"));
        history.undo();
        assertThat(stored(roses).slot()).isEqualTo(roses.slot());
        history.redo();
        history.redo();
        assertThat(stored(roses).slot()).isEqualTo(to(Optional.of(ALEX), "2026-11-24T12:00"));
        history.undo();
        history.undo();

        assertThat(stored(roses).slot()).isEqualTo(roses.slot());
        assertThat(history.undoableProperty().get()).isEmpty();
        assertThat(history.redoableProperty().get())
                .contains("Moved Rose’s Tue 09:00 to Tue 11:00");
    }

    @Test
    void what_somebody_else_has_touched_since_is_not_taken_back() {
        dragTo(roses, to(Optional.of(MAY), "2026-11-24T11:00"));
        bookings.save(stored(roses).movedTo(to(Optional.of(MAY), "2026-11-24T13:00")));

        model.moves().history().undo();

        assertThat(stored(roses).when().start()).isEqualTo(at("2026-11-24T13:00"));
        assertThat(shown(roses)).isEqualTo(stored(roses));
        assertThat(notice()).contains("somebody else has changed");
        assertThat(model.moves().history().undoableProperty().get()).isEmpty();
    }

    @Test
    void a_drop_of_what_somebody_else_has_moved_meanwhile_is_stale_and_shows_the_new_state() {
        model.moves().pickUp(roses);
        bookings.save(roses.movedTo(to(Optional.of(MAY), "2026-11-24T13:00")));
        model.moves().carryTo(to(Optional.of(MAY), "2026-11-24T16:00"));
        model.moves().drop();

        assertThat(shown(roses).when().start()).isEqualTo(at("2026-11-24T13:00"));
        assertThat(notice()).contains("somebody else has changed this booking");
    }

    @Test
    void two_desks_on_one_feed_show_the_same() {
        var other = new TestDesk(bookings, feed).open(MONDAY);

        dragTo(roses, to(Optional.of(MAY), "2026-11-24T11:00"));
        feed.announce(new Change("booking", roses.id().value()));

        var there =
                other.reader().pictureProperty().get().orElseThrow().board().booking(roses.id());
        assertThat(there).contains(stored(roses));
    }

    @Test
    void a_new_reading_keeps_the_cursor_on_its_booking_wherever_it_went() {
        model.cursor().to(roses);
        bookings.save(roses.movedTo(to(Optional.empty(), "2026-11-25T09:00")));

        feed.announce(new Change("booking", roses.id().value()));

        assertThat(model.cursor().current()).map(Booking::id).contains(roses.id());
        assertThat(model.cursor().placeProperty().get().orElseThrow().lane()).isEmpty();
    }

    @Test
    void a_new_reading_keeps_what_is_in_hand_and_judges_it_again() {
        model.moves().pickUp(roses);
        model.moves().carryTo(to(Optional.of(MAY), "2026-11-24T12:00"));
        bookings.add(visit(SAM, MAY, "2026-11-24T12:30", "2026-11-24T13:00"));

        feed.announce(new Change("booking", roses.id().value()));

        var hand = model.moves().handProperty().get().orElseThrow();
        assertThat(hand.booking()).isEqualTo(roses);
        assertThat(hand.slot().start()).isEqualTo(at("2026-11-24T12:00"));
        assertThat(hand.verdict()).anyMatch(finding -> finding.blocks());
    }

    @Test
    void whoever_may_only_look_is_told_so_and_holds_nothing() {
        var visitor = new TestDesk(bookings, feed).allowed(Permission.VIEW_ROSTER).open(MONDAY);

        visitor.moves().pickUp(roses);

        assertThat(visitor.moves().handProperty().get()).isEmpty();
        assertThat(visitor.news().noticeProperty().get().orElseThrow().text())
                .contains("change the rota");
    }

    @Test
    void a_search_dims_all_but_those_it_finds_whatever_their_accents() {
        model.search().textProperty().set("ROSÉ");
        var week = model.reader().pictureProperty().get().orElseThrow();

        assertThat(model.search().leavesOut(week).test(roses)).isFalse();
        assertThat(model.search().leavesOut(week).test(sams)).isTrue();
    }

    @Test
    void the_screen_opens_at_the_person_it_was_asked_for() {
        var atMay =
                new TestDesk(bookings, feed)
                        .open(new RosterScreen(Optional.of(MONDAY), Optional.of(MAY)));
        var atRose =
                new TestDesk(bookings, feed)
                        .open(new RosterScreen(Optional.of(MONDAY), Optional.of(ROSE)));

        assertThat(atMay.cursor().placeProperty().get().orElseThrow().lane()).contains(MAY);
        assertThat(atRose.search().textProperty().get()).isEqualTo("Rose");
    }

    @Test
    void weeks_turn_and_today_comes_back() {
        model.next();
        assertThat(model.reader().pictureProperty().get().orElseThrow().days().first())
                .isEqualTo(MONDAY.plusWeeks(1));

        model.today();

        assertThat(model.reader().daysProperty().get().first()).isEqualTo(MONDAY);
    }

    @Test
    void today_and_a_chosen_day_are_gone_to_within_the_week_too() {
        model.cursor().to(Optional.of(ALEX), at("2026-11-28T09:00"));
        var steps = model.cursor().stepsProperty().get();

        model.today();
        assertThat(model.cursor().placeProperty().get())
                .contains(place(ALEX, at("2026-11-24T10:20")));
        model.goTo(MONDAY.plusDays(4));

        assertThat(model.cursor().placeProperty().get())
                .contains(place(ALEX, at("2026-11-27T08:00")));
        assertThat(model.cursor().stepsProperty().get()).isEqualTo(steps + 2);
    }

    @Test
    void a_day_in_another_week_is_stood_on_once_that_week_has_come() {
        var later = new OnDemand();
        var slow = new TestDesk(bookings, feed).with(later).open(MONDAY);
        later.answerAll();
        var steps = slow.cursor().stepsProperty().get();

        slow.goTo(MONDAY.plusDays(9));
        assertThat(slow.cursor().stepsProperty().get()).isEqualTo(steps);
        later.answerAll();

        assertThat(slow.cursor().placeProperty().get().orElseThrow().at())
                .isEqualTo(at("2026-12-02T08:00"));
        assertThat(slow.cursor().stepsProperty().get()).isEqualTo(steps + 1);
    }

    private static BoardCursor.Place place(PersonId lane, Instant at) {
        return new BoardCursor.Place(Optional.of(lane), at, Optional.empty());
    }

    @Test
    void closing_lets_go_of_the_feed() {
        model.close();

        assertThat(feed.listeners()).isZero();
    }
}
