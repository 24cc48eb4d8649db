package coop.equalcare.hatstand.rostering.ui.week;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.ALEX;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.SAM;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.at;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.ui.TestDesk;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;

class BoardSearchTest {

    private final Booking first = visit(ROSE, MAY, "2026-11-24T09:00", "2026-11-24T10:00");
    private final Booking second = visit(ROSE, MAY, "2026-11-26T09:00", "2026-11-26T10:00");
    private final Booking sams = visit(SAM, MAY, "2026-11-25T09:00", "2026-11-25T10:00");
    private final RosterBoardViewModel model =
            new TestDesk(InMemoryBookings.of(first, second, sams), new TestDesk.Feed())
                    .open(LocalDate.of(2026, 11, 23));
    private final BoardSearch search = model.search();

    private Optional<Booking> current() {
        return model.cursor().current();
    }

    @Test
    void it_goes_to_the_next_booking_of_whom_it_finds_and_round_again_and_back() {
        search.textProperty().set("rose");
        assertThat(search.foundProperty().get()).contains(2);
        model.cursor().to(sams);

        search.go(true);
        assertThat(current()).contains(second);
        search.go(true);
        assertThat(current()).contains(first);
        search.go(false);

        assertThat(current()).contains(second);
    }

    @Test
    void backwards_from_between_two_it_goes_to_the_one_before() {
        search.textProperty().set("rose");
        model.cursor().to(sams);

        search.go(false);

        assertThat(current()).contains(first);
    }

    @Test
    void somebody_with_nothing_planned_is_found_in_their_lane() {
        search.textProperty().set("alex");
        assertThat(search.foundProperty().get()).contains(1);

        search.go(true);

        assertThat(model.cursor().placeProperty().get().orElseThrow().lane()).contains(ALEX);
        assertThat(current()).isEmpty();
    }

    @Test
    void nobody_is_said_and_goes_nowhere() {
        model.cursor().to(Optional.of(MAY), at("2026-11-25T08:00"));
        var before = model.cursor().placeProperty().get();
        search.textProperty().set("zebedee");

        search.go(true);

        assertThat(search.foundProperty().get()).contains(0);
        assertThat(model.cursor().placeProperty().get()).isEqualTo(before);
        search.textProperty().set("");
        assertThat(search.foundProperty().get()).isEmpty();
    }
}
