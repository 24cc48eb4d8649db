package coop.equalcare.hatstand.rostering.ui.board;

import static coop.equalcare.hatstand.rostering.domain.TestBookings.MAY;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.ROSE;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.unassigned;
import static coop.equalcare.hatstand.rostering.domain.TestBookings.visit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.equalcare.hatstand.kernel.PersonId;
import coop.equalcare.hatstand.rostering.domain.Booking;
import coop.equalcare.hatstand.rostering.domain.InMemoryBookings;
import coop.equalcare.hatstand.rostering.domain.series.Occurrence;
import coop.equalcare.hatstand.rostering.domain.series.SeriesId;
import coop.equalcare.hatstand.rostering.ui.TestDesk;
import coop.equalcare.hatstand.rostering.ui.span.CardSize;
import coop.equalcare.hatstand.rostering.ui.week.BoardWords;
import coop.equalcare.hatstand.rostering.ui.week.CardLook;
import coop.equalcare.hatstand.rostering.ui.week.LaneShape;

import javafx.scene.AccessibleAttribute;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import java.time.LocalDate;
import java.util.UUID;

@ExtendWith(ApplicationExtension.class)
class BookingCardTest {

    private final Measure measure = new Measure();

    private String detail(Booking booking, double room) {
        return ((Text) card(InMemoryBookings.of(booking), booking, room).lookup(".booking-detail"))
                .getText();
    }

    private BookingCard card(InMemoryBookings bookings, Booking booking, double room) {
        bookings.name(booking.supported(), "Bartholomew Featherstonehaugh");
        var week =
                new TestDesk(bookings, new TestDesk.Feed())
                        .open(LocalDate.of(2026, 11, 23))
                        .reader()
                        .pictureProperty()
                        .get()
                        .orElseThrow();
        var look = CardLook.of(booking, week, CardSize.FULL);
        var card = new BookingCard(look, new BoardWords(TestDesk.TEXTS), measure);
        card.show(new LaneShape.Placed(booking, 0, room, room, 0, CardSize.FULL), week, 0);
        return card;
    }

    private double widthOf(String words) {
        return measure.width(words, new Text().getFont());
    }

    @Test
    void where_there_is_room_for_one_word_it_is_when_an_open_booking_begins() {
        var open = unassigned(ROSE, "2026-11-25T14:00", "2026-11-25T15:00");

        assertThat(detail(open, 400)).isEqualTo("Open · 14:00–15:00");
        assertThat(detail(open, widthOf("14:00") + 25)).isEqualTo("14:00");
    }

    @Test
    void what_comes_again_has_a_mark_and_says_so() {
        var bookings = InMemoryBookings.of();
        var visit = visit(ROSE, MAY, "2026-11-25T14:00", "2026-11-25T15:00");
        bookings.series()
                .add(
                        visit,
                        new Occurrence(new SeriesId(new UUID(0, 7)), LocalDate.of(2026, 11, 25)));

        var card = card(bookings, visit, 400);

        assertThat(card.lookup(".booking-again").isVisible()).isTrue();
        assertThat(card.hint()).contains("Comes again: one of a series");
        assertThat(card.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .asString()
                .contains("comes again");
        assertThat(card(InMemoryBookings.of(visit), visit, 400).lookup(".booking-again")).isNull();
    }

    @Test
    void under_initials_too_stands_when_it_begins() {
        var visit =
                visit(new PersonId(new UUID(0, 77)), MAY, "2026-11-25T14:00", "2026-11-25T15:00");

        assertThat(detail(visit, widthOf("14:00") + 25)).isEqualTo("14:00");
    }
}
