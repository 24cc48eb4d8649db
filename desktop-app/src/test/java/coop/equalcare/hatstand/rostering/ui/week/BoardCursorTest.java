package coop.equalcare.hatstand.rostering.ui.week;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.unassigned;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.Slot;
import coop.equalcare.hatstand.rostering.ui.TestDesk;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

class BoardCursorTest {

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

    private static Slot to(Optional<PersonId> worker, String start) {
        return new Slot(worker, at(start));
    }

    @Test
    void keys_carry_by_steps_days_and_lanes_and_escape_gives_up() {
        model.cursor().to(later);

        model.keys().nudge(Duration.ofMinutes(15));
        model.keys().nudgeDays(1);
        model.keys().nudgeLanes(-1);
        assertThat(model.moves().handProperty().get().orElseThrow().slot())
                .isEqualTo(to(Optional.of(ALEX), "2026-11-27T09:15"));

        model.moves().giveUp();
        assertThat(stored(later)).isEqualTo(later);
    }

    @Test
    void a_day_further_is_the_same_clock_time_also_over_a_clock_change() {
        var saturday = visit(ROSE, MAY, "2026-10-24T09:00", "2026-10-24T10:00");
        var autumn =
                new TestDesk(InMemoryBookings.of(saturday), feed).open(LocalDate.of(2026, 10, 19));
        autumn.cursor().to(saturday);

        autumn.keys().nudgeDays(1);

        assertThat(autumn.moves().handProperty().get().orElseThrow().slot().start())
                .isEqualTo(at("2026-10-25T09:00"));
    }

    @Test
    void cut_and_paste_give_a_booking_to_the_lane_and_day_of_the_cursor() {
        model.cursor().to(nobodys);
        model.keys().cut();
        model.cursor().to(Optional.of(ALEX), at("2026-11-27T08:00"));

        model.keys().paste();
        model.keys().paste();

        assertThat(stored(nobodys).slot()).isEqualTo(to(Optional.of(ALEX), "2026-11-27T14:00"));
        assertThat(stored(nobodys).version()).isEqualTo(1);
    }

    @Test
    void arrows_go_from_booking_to_booking_and_from_lane_to_lane() {
        model.cursor().to(roses);
        model.cursor().later();
        assertThat(model.cursor().current()).contains(later);
        model.cursor().earlier();
        model.cursor().up();
        assertThat(model.cursor().current()).contains(sams);
        model.cursor().up();
        assertThat(model.cursor().current()).isEmpty();
        assertThat(model.cursor().placeProperty().get().orElseThrow().lane()).isEmpty();
        model.cursor().down();
        model.cursor().down();

        assertThat(model.cursor().current()).contains(roses);
    }

    @Test
    void the_next_open_booking_is_a_key_away() {
        model.toNextOpen();

        assertThat(model.cursor().current()).contains(nobodys);
    }
}
